/** A client has written. */
export const fromClientWords = {
  en: {
    subject: '{author} of {client} has written',
    title: '{author} has written',
    client: 'Client',
    files: 'Files',
    action: 'Answer in the panel',
    note: 'Answer in the panel, so that the conversation stays in one place. More messages within ten minutes ring the bell without another mail.',
  },
  es: {
    subject: '{author}, de {client}, ha escrito',
    title: '{author} ha escrito',
    client: 'Cliente',
    files: 'Archivos',
    action: 'Responder en el panel',
    note: 'Responda en el panel para que la conversación quede en un solo lugar. Si llegan más mensajes en diez minutos, suena la campana sin otro correo.',
  },
  fr: {
    subject: '{author}, de {client}, a écrit',
    title: '{author} a écrit',
    client: 'Client',
    files: 'Fichiers',
    action: 'Répondre dans le panneau',
    note: 'Répondez dans le panneau pour que la conversation reste au même endroit. D’autres messages dans les dix minutes font sonner la cloche sans nouvel e-mail.',
  },
  de: {
    subject: '{author} von {client} hat geschrieben',
    title: '{author} hat geschrieben',
    client: 'Kunde',
    files: 'Dateien',
    action: 'Im Panel antworten',
    note: 'Antworten Sie im Panel, damit das Gespräch an einem Ort bleibt. Weitere Nachrichten innerhalb von zehn Minuten läuten nur die Glocke, ohne neue E-Mail.',
  },
  ja: {
    subject: '{client} の {author} 様からメッセージ',
    title: '{author} 様からメッセージが届きました',
    client: 'お客様',
    files: 'ファイル',
    action: '管理画面で返信する',
    note: 'やり取りが一か所にまとまるよう、管理画面からご返信ください。10 分以内に続けて届いたメッセージは、メールではなくベルでお知らせします。',
  },
} as const

export type FromClientKey = keyof typeof fromClientWords.en
