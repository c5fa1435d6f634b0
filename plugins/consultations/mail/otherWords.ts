/** To whoever looks after a follow-up. */
export const followUpWords = {
  en: { subject: 'Follow up: {title}', when: 'Due {time}.', client: 'Client', action: 'Open the follow-up' },
  es: { subject: 'Seguimiento: {title}', when: 'Vence el {time}.', client: 'Cliente', action: 'Abrir el seguimiento' },
  fr: { subject: 'Relance : {title}', when: 'Échéance : {time}.', client: 'Client', action: 'Ouvrir la relance' },
  de: { subject: 'Nachfassen: {title}', when: 'Fällig {time}.', client: 'Kunde', action: 'Nachfassen öffnen' },
  ja: {
    subject: 'フォローアップ：{title}',
    when: '期限 {time}',
    client: 'クライアント',
    action: 'フォローアップを開く',
  },
} as const

export type FollowUpKey = keyof typeof followUpWords.en

/** To a client: a report. */
export const reportWords = {
  en: {
    subject: 'The report is ready: {title}',
    preview: 'What we found, and what we would do first.',
    title: 'Your report is ready.',
    body: '{name}, we have worked through “{title}”. The report says what we found and what we would do first.',
    score: 'Score',
    of: '{score} of 100',
    action: 'Read the report',
    note: 'The link is yours: whoever has it can read the report until {date}.',
  },
  es: {
    subject: 'El informe está listo: {title}',
    preview: 'Lo que hemos visto y lo que haríamos primero.',
    title: 'Tu informe está listo.',
    body: '{name}, hemos recorrido «{title}». El informe dice lo que hemos visto y lo que haríamos primero.',
    score: 'Puntuación',
    of: '{score} de 100',
    action: 'Leer el informe',
    note: 'El enlace es tuyo: quien lo tenga puede leer el informe hasta el {date}.',
  },
  fr: {
    subject: 'Le rapport est prêt : {title}',
    preview: 'Ce que nous avons constaté et ce que nous ferions d’abord.',
    title: 'Votre rapport est prêt.',
    body: '{name}, nous avons parcouru « {title} ». Le rapport dit ce que nous avons constaté et ce que nous ferions d’abord.',
    score: 'Note',
    of: '{score} sur 100',
    action: 'Lire le rapport',
    note: 'Ce lien est le vôtre : qui l’a peut lire le rapport jusqu’au {date}.',
  },
  de: {
    subject: 'Der Bericht ist da: {title}',
    preview: 'Was wir gefunden haben und was wir zuerst täten.',
    title: 'Ihr Bericht ist da.',
    body: '{name}, wir haben „{title}“ durchgearbeitet. Der Bericht sagt, was wir gefunden haben und was wir zuerst täten.',
    score: 'Wertung',
    of: '{score} von 100',
    action: 'Bericht lesen',
    note: 'Der Link gehört Ihnen: Wer ihn hat, kann den Bericht bis {date} lesen.',
  },
  ja: {
    subject: '報告書ができました：{title}',
    preview: '分かったことと、最初に取り組むべきこと。',
    title: '報告書ができました。',
    body: '{name} 様、「{title}」の監査が終わりました。報告書に、分かったことと最初に取り組むべきことをまとめています。',
    score: '評価',
    of: '100点中 {score} 点',
    action: '報告書を読む',
    note: 'このリンクをお持ちの方は、{date} まで報告書を読めます。',
  },
} as const

export type ReportKey = keyof typeof reportWords.en
