import type { Locale } from '@/src/lib/locales'

/** To staff. */
export const receivedWords = {
  en: {
    subject: '{form}: {from} has sent it',
    subjectNobody: '{form}: somebody has sent it',
    title: '{form}',
    preview: 'Somebody filled in a form of your site.',
    open: 'Open what was sent',
    reply: 'An answer to this mail goes to {from}.',
  },
  es: {
    subject: '{form}: {from} lo ha enviado',
    subjectNobody: '{form}: alguien lo ha enviado',
    title: '{form}',
    preview: 'Alguien ha rellenado un formulario de tu sitio.',
    open: 'Abrir lo enviado',
    reply: 'La respuesta a este correo llega a {from}.',
  },
  fr: {
    subject: '{form} : envoyé par {from}',
    subjectNobody: '{form} : un envoi est arrivé',
    title: '{form}',
    preview: 'Quelqu’un a rempli un formulaire de votre site.',
    open: 'Ouvrir l’envoi',
    reply: 'Une réponse à cet e-mail parvient à {from}.',
  },
  de: {
    subject: '{form}: {from} hat es gesendet',
    subjectNobody: '{form}: jemand hat es gesendet',
    title: '{form}',
    preview: 'Jemand hat ein Formular Ihrer Website ausgefüllt.',
    open: 'Einsendung öffnen',
    reply: 'Eine Antwort auf diese Mail geht an {from}.',
  },
  ja: {
    subject: '{form}：{from}さんから届きました',
    subjectNobody: '{form}：新しい回答が届きました',
    title: '{form}',
    preview: 'サイトのフォームに回答がありました。',
    open: '内容を開く',
    reply: 'このメールに返信すると{from}さんに届きます。',
  },
} satisfies Record<Locale, Record<string, string>>

/** To the sender. */
export const confirmationWords = {
  en: {
    subject: '{brand} has your answers',
    title: 'Your answers have arrived',
    preview: 'A person reads them and answers.',
    hello:
      '{name}, thank you for “{form}”. A person reads what you wrote and answers, usually within two working days.',
    helloNobody: 'Thank you for “{form}”. A person reads what you wrote and answers, usually within two working days.',
    records: 'For your records, this is what you sent:',
    mistaken: 'Somebody else used your address? Then simply leave this mail alone; nothing more will come.',
  },
  es: {
    subject: '{brand} ha recibido tus respuestas',
    title: 'Tus respuestas han llegado',
    preview: 'Una persona las lee y responde.',
    hello:
      '{name}, gracias por «{form}». Una persona lee lo que escribiste y responde, normalmente en dos días laborables.',
    helloNobody:
      'Gracias por «{form}». Una persona lee lo que escribiste y responde, normalmente en dos días laborables.',
    records: 'Para tus archivos, esto es lo que enviaste:',
    mistaken: '¿Alguien usó tu dirección? Entonces ignora este correo; no llegará nada más.',
  },
  fr: {
    subject: '{brand} a bien reçu vos réponses',
    title: 'Vos réponses sont arrivées',
    preview: 'Une personne les lit et répond.',
    hello:
      '{name}, merci pour « {form} ». Une personne lit ce que vous avez écrit et répond, en général sous deux jours ouvrés.',
    helloNobody:
      'Merci pour « {form} ». Une personne lit ce que vous avez écrit et répond, en général sous deux jours ouvrés.',
    records: 'Pour vos archives, voici ce que vous avez envoyé :',
    mistaken: 'Quelqu’un a utilisé votre adresse ? Ignorez simplement cet e-mail ; rien d’autre ne viendra.',
  },
  de: {
    subject: '{brand} hat Ihre Angaben',
    title: 'Ihre Angaben sind angekommen',
    preview: 'Ein Mensch liest sie und antwortet.',
    hello:
      '{name}, danke für „{form}“. Ein Mensch liest, was Sie geschrieben haben, und antwortet meist innerhalb von zwei Werktagen.',
    helloNobody:
      'Danke für „{form}“. Ein Mensch liest, was Sie geschrieben haben, und antwortet meist innerhalb von zwei Werktagen.',
    records: 'Für Ihre Unterlagen, das haben Sie gesendet:',
    mistaken:
      'Hat jemand anderes Ihre Adresse benutzt? Dann lassen Sie diese Mail einfach liegen; es kommt nichts mehr.',
  },
  ja: {
    subject: '{brand}が回答を受け取りました',
    title: '回答が届きました',
    preview: '担当者が拝見してお返事します。',
    hello: '{name}さん、「{form}」へのご回答ありがとうございます。担当者が拝見し、通常二営業日以内にお返事します。',
    helloNobody: '「{form}」へのご回答ありがとうございます。担当者が拝見し、通常二営業日以内にお返事します。',
    records: '控えとして、お送りいただいた内容です。',
    mistaken: 'お心当たりがない場合は、このメールを無視してください。これ以上は届きません。',
  },
} satisfies Record<Locale, Record<string, string>>

export type ReceivedKey = keyof (typeof receivedWords)['en']
export type ConfirmationKey = keyof (typeof confirmationWords)['en']
