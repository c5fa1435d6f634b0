/** To a client. */
export const requestedWords = {
  en: {
    subject: 'Two or three sentences about working with {organization}?',
    preview: 'A minute of your time, and you decide what is published.',
    title: 'Would you say how it was?',
    greeting: '{name}, we would like to quote you. Two or three plain sentences are enough.',
    action: 'Write a few words',
    note: 'The link is yours alone. It works once, until {date}. What you write is published with your consent, after somebody here has read it. An answer to this mail reaches us too.',
  },
  es: {
    subject: '¿Dos o tres frases sobre el trabajo con {organization}?',
    preview: 'Un minuto de tu tiempo, y tú decides qué se publica.',
    title: '¿Nos cuentas qué tal fue?',
    greeting: '{name}, nos gustaría citarte. Bastan dos o tres frases sencillas.',
    action: 'Escribir unas palabras',
    note: 'El enlace es solo tuyo. Sirve una vez, hasta el {date}. Lo que escribas se publica con tu permiso, después de que alguien lo lea. También puedes responder a este correo.',
  },
  fr: {
    subject: 'Deux ou trois phrases sur le travail avec {organization} ?',
    preview: 'Une minute de votre temps, et vous décidez de ce qui est publié.',
    title: 'Comment cela s’est-il passé ?',
    greeting: '{name}, nous aimerions vous citer. Deux ou trois phrases simples suffisent.',
    action: 'Écrire quelques mots',
    note: 'Ce lien n’est que pour vous. Il sert une fois, jusqu’au {date}. Vos mots sont publiés avec votre accord, après relecture. Vous pouvez aussi répondre à ce message.',
  },
  de: {
    subject: 'Zwei, drei Sätze über die Arbeit mit {organization}?',
    preview: 'Eine Minute Ihrer Zeit, und Sie entscheiden, was veröffentlicht wird.',
    title: 'Sagen Sie uns, wie es war?',
    greeting: '{name}, wir würden Sie gern zitieren. Zwei oder drei einfache Sätze genügen.',
    action: 'Ein paar Worte schreiben',
    note: 'Der Link ist nur für Sie. Er gilt einmal, bis {date}. Was Sie schreiben, wird mit Ihrem Einverständnis veröffentlicht, nachdem es hier jemand gelesen hat. Auch eine Antwort auf diese E-Mail erreicht uns.',
  },
  ja: {
    subject: '{organization}とのお仕事について一言いただけませんか',
    preview: '一分ほどで終わります。何を掲載するかはご自身でお決めいただけます。',
    title: 'ご感想をお聞かせください',
    greeting: '{name} 様、お言葉を紹介させていただければ幸いです。二、三行で十分です。',
    action: '感想を書く',
    note: 'このリンクはお客様専用で、{date} まで一度だけ使えます。内容は同意をいただいたうえで、担当者が確認してから掲載します。このメールへのご返信でも構いません。',
  },
} as const

export type RequestedKey = keyof typeof requestedWords.en

/** To staff. */
export const receivedWords = {
  en: {
    subject: '{name} has written a testimonial',
    preview: 'Read it, then publish it.',
    rating: 'Rating',
    rated: '{rating} of 5',
    company: 'Company',
    action: 'Read and publish',
    note: 'It is a draft: nobody else sees it before you publish it. The consent is recorded with it.',
  },
  es: {
    subject: '{name} ha escrito un testimonio',
    preview: 'Léelo y publícalo.',
    rating: 'Valoración',
    rated: '{rating} de 5',
    company: 'Empresa',
    action: 'Leer y publicar',
    note: 'Es un borrador: nadie más lo ve antes de que lo publiques. El permiso queda registrado.',
  },
  fr: {
    subject: '{name} a écrit un témoignage',
    preview: 'Lisez-le, puis publiez-le.',
    rating: 'Note',
    rated: '{rating} sur 5',
    company: 'Entreprise',
    action: 'Lire et publier',
    note: 'C’est un brouillon : personne d’autre ne le voit avant sa publication. L’accord est enregistré avec lui.',
  },
  de: {
    subject: '{name} hat eine Empfehlung geschrieben',
    preview: 'Lesen, dann veröffentlichen.',
    rating: 'Bewertung',
    rated: '{rating} von 5',
    company: 'Unternehmen',
    action: 'Lesen und veröffentlichen',
    note: 'Es ist ein Entwurf: Niemand sonst sieht ihn, bevor Sie ihn veröffentlichen. Das Einverständnis ist vermerkt.',
  },
  ja: {
    subject: '{name}さんからご感想が届きました',
    preview: '確認してから公開してください。',
    rating: '評価',
    rated: '5点中{rating}点',
    company: '会社名',
    action: '確認して公開する',
    note: '下書きのため、公開するまで他の人には見えません。同意も記録されています。',
  },
} as const

export type ReceivedKey = keyof typeof receivedWords.en
