/** The studio has written to its client. */
export const fromStudioWords = {
  en: {
    subject: '{author} of {organization} has written to you',
    bell: '{author} has written to you',
    title: '{author} has written to you',
    files: 'Files',
    action: 'Read and answer',
    note: 'The conversation is in your portal. More messages within ten minutes wait there without another mail.',
  },
  es: {
    subject: '{author}, de {organization}, le ha escrito',
    bell: '{author} le ha escrito',
    title: '{author} le ha escrito',
    files: 'Archivos',
    action: 'Leer y responder',
    note: 'La conversación está en su portal. Si hay más mensajes en diez minutos, le esperan allí sin otro correo.',
  },
  fr: {
    subject: '{author}, de {organization}, vous a écrit',
    bell: '{author} vous a écrit',
    title: '{author} vous a écrit',
    files: 'Fichiers',
    action: 'Lire et répondre',
    note: 'La conversation se trouve dans votre portail. D’autres messages dans les dix minutes vous y attendent, sans nouvel e-mail.',
  },
  de: {
    subject: '{author} von {organization} hat Ihnen geschrieben',
    bell: '{author} hat Ihnen geschrieben',
    title: '{author} hat Ihnen geschrieben',
    files: 'Dateien',
    action: 'Lesen und antworten',
    note: 'Das Gespräch finden Sie in Ihrem Portal. Weitere Nachrichten innerhalb von zehn Minuten warten dort, ohne neue E-Mail.',
  },
  ja: {
    subject: '{organization} の {author} からメッセージ',
    bell: '{author} からメッセージが届きました',
    title: '{author} からメッセージが届きました',
    files: 'ファイル',
    action: '読んで返信する',
    note: 'やり取りはポータルでご覧いただけます。10 分以内に続けて届いたメッセージは、メールなしでポータルに届きます。',
  },
} as const

export type FromStudioKey = keyof typeof fromStudioWords.en
