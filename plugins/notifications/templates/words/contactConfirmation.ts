/** What a visitor wrote has arrived. */
export const contactConfirmationWords = {
  en: {
    subject: '{organization} has your message',
    preview: 'Your message has arrived. A person will answer it.',
    title: 'Your message has arrived',
    body: '{name}, thank you for writing. A person reads every message and answers it, usually within two working days.',
    bodyService:
      '{name}, thank you for writing about {service}. A person reads every message and answers it, usually within two working days.',
    quote: 'For your records, this is what you wrote:',
    note: 'Somebody else used your address? Then simply leave this mail alone; nothing more will come.',
  },
  es: {
    subject: '{organization} ha recibido su mensaje',
    preview: 'Su mensaje ha llegado. Le responderá una persona.',
    title: 'Su mensaje ha llegado',
    body: '{name}, gracias por escribirnos. Una persona lee cada mensaje y lo responde, normalmente en dos días laborables.',
    bodyService:
      '{name}, gracias por escribirnos sobre {service}. Una persona lee cada mensaje y lo responde, normalmente en dos días laborables.',
    quote: 'Para su archivo, esto es lo que escribió:',
    note: '¿Alguien ha usado su dirección? Entonces no haga nada; no recibirá nada más.',
  },
  fr: {
    subject: '{organization} a bien reçu votre message',
    preview: 'Votre message est arrivé. Une personne y répondra.',
    title: 'Votre message est arrivé',
    body: '{name}, merci de nous avoir écrit. Une personne lit chaque message et y répond, en général sous deux jours ouvrés.',
    bodyService:
      '{name}, merci de nous avoir écrit au sujet de {service}. Une personne lit chaque message et y répond, en général sous deux jours ouvrés.',
    quote: 'Pour mémoire, voici ce que vous avez écrit :',
    note: 'Quelqu’un d’autre a utilisé votre adresse ? Laissez simplement ce message de côté ; il n’y en aura pas d’autre.',
  },
  de: {
    subject: '{organization} hat Ihre Nachricht',
    preview: 'Ihre Nachricht ist angekommen. Ein Mensch wird sie beantworten.',
    title: 'Ihre Nachricht ist angekommen',
    body: '{name}, danke, dass Sie geschrieben haben. Jede Nachricht liest und beantwortet ein Mensch, meist innerhalb von zwei Werktagen.',
    bodyService:
      '{name}, danke für Ihre Nachricht zu „{service}“. Jede Nachricht liest und beantwortet ein Mensch, meist innerhalb von zwei Werktagen.',
    quote: 'Für Ihre Unterlagen, das haben Sie geschrieben:',
    note: 'Jemand anderes hat Ihre Adresse benutzt? Dann tun Sie einfach nichts; es kommt nichts mehr.',
  },
  ja: {
    subject: '{organization} がメッセージを受け取りました',
    preview: 'メッセージが届きました。担当者がお返事します。',
    title: 'メッセージが届きました',
    body: '{name} 様、お問い合わせありがとうございます。いただいたメッセージはすべて担当者が読み、通常 2 営業日以内にお返事します。',
    bodyService:
      '{name} 様、「{service}」についてのお問い合わせありがとうございます。いただいたメッセージはすべて担当者が読み、通常 2 営業日以内にお返事します。',
    quote: '控えとして、いただいた内容をお送りします。',
    note: 'お心当たりがない場合は、このメールを破棄してください。今後お送りすることはありません。',
  },
} as const

export type ContactConfirmationKey = keyof typeof contactConfirmationWords.en
