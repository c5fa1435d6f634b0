/** A link to sign in. */
export const signInLinkWords = {
  en: {
    subject: 'Your link to sign in to {organization}',
    preview: 'It works once, within {minutes} minutes.',
    title: 'Sign in with this link',
    greeting: '{name}, here is the link that you asked for. It opens a page with a button; press it and you are in.',
    greetingNobody: 'Here is the link that you asked for. It opens a page with a button; press it and you are in.',
    action: 'Sign in',
    note: 'The link works once, within {minutes} minutes. If you did not ask for it, do nothing: without this mail nobody gets in.',
  },
  es: {
    subject: 'Su enlace para entrar en {organization}',
    preview: 'Sirve una sola vez, durante {minutes} minutos.',
    title: 'Entre con este enlace',
    greeting: '{name}, aquí tiene el enlace que pidió. Abre una página con un botón; púlselo y estará dentro.',
    greetingNobody: 'Aquí tiene el enlace que pidió. Abre una página con un botón; púlselo y estará dentro.',
    action: 'Entrar',
    note: 'El enlace sirve una sola vez, durante {minutes} minutos. Si no lo ha pedido, no haga nada: sin este correo no entra nadie.',
  },
  fr: {
    subject: 'Votre lien de connexion à {organization}',
    preview: 'Il sert une seule fois, pendant {minutes} minutes.',
    title: 'Connectez-vous avec ce lien',
    greeting:
      '{name}, voici le lien que vous avez demandé. Il ouvre une page avec un bouton : cliquez dessus et vous êtes connecté.',
    greetingNobody:
      'Voici le lien que vous avez demandé. Il ouvre une page avec un bouton : cliquez dessus et vous êtes connecté.',
    action: 'Se connecter',
    note: 'Le lien sert une seule fois, pendant {minutes} minutes. Si vous ne l’avez pas demandé, ne faites rien : sans ce message, personne n’entre.',
  },
  de: {
    subject: 'Ihr Anmeldelink für {organization}',
    preview: 'Er gilt einmal und {minutes} Minuten lang.',
    title: 'Mit diesem Link anmelden',
    greeting:
      '{name}, hier ist der Link, um den Sie gebeten haben. Er öffnet eine Seite mit einer Schaltfläche; ein Klick, und Sie sind angemeldet.',
    greetingNobody:
      'Hier ist der Link, um den Sie gebeten haben. Er öffnet eine Seite mit einer Schaltfläche; ein Klick, und Sie sind angemeldet.',
    action: 'Anmelden',
    note: 'Der Link gilt einmal und {minutes} Minuten lang. Haben Sie nicht darum gebeten, tun Sie nichts: Ohne diese E-Mail kommt niemand hinein.',
  },
  ja: {
    subject: '{organization} へのサインイン用リンク',
    preview: '{minutes} 分以内に一度だけ使えます。',
    title: 'このリンクでサインイン',
    greeting: '{name} 様、ご依頼のリンクをお送りします。開いたページのボタンを押すとサインインできます。',
    greetingNobody: 'ご依頼のリンクをお送りします。開いたページのボタンを押すとサインインできます。',
    action: 'サインイン',
    note: 'リンクは {minutes} 分以内に一度だけ使えます。お心当たりがない場合は、何もなさる必要はありません。このメールがなければ誰もサインインできません。',
  },
} as const

export type SignInLinkKey = keyof typeof signInLinkWords.en
