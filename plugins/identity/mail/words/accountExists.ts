/** Somebody signed up with an address that has an account. */
export const accountExistsWords = {
  en: {
    subject: 'You already have an account at {organization}',
    preview: 'Sign in, or choose a new password.',
    title: 'You already have an account',
    body: 'Somebody tried to open an account at {organization} with this address, which has one. If that was you, sign in.',
    action: 'Sign in',
    forgotten: 'Forgot the password? Choose a new one here:',
    note: 'If it was not you, do nothing: nobody has learned that the account exists.',
  },
  es: {
    subject: 'Ya tiene una cuenta en {organization}',
    preview: 'Entre o elija una contraseña nueva.',
    title: 'Ya tiene una cuenta',
    body: 'Alguien ha intentado abrir una cuenta en {organization} con esta dirección, que ya tiene una. Si ha sido usted, entre.',
    action: 'Entrar',
    forgotten: '¿Ha olvidado la contraseña? Elija otra aquí:',
    note: 'Si no ha sido usted, no haga nada: nadie ha sabido que la cuenta existe.',
  },
  fr: {
    subject: 'Vous avez déjà un compte chez {organization}',
    preview: 'Connectez-vous ou choisissez un nouveau mot de passe.',
    title: 'Vous avez déjà un compte',
    body: 'Quelqu’un a voulu ouvrir un compte chez {organization} avec cette adresse, qui en a déjà un. Si c’était vous, connectez-vous.',
    action: 'Se connecter',
    forgotten: 'Mot de passe oublié ? Choisissez-en un nouveau ici :',
    note: 'Si ce n’était pas vous, ne faites rien : personne n’a appris que le compte existe.',
  },
  de: {
    subject: 'Sie haben schon ein Konto bei {organization}',
    preview: 'Melden Sie sich an oder wählen Sie ein neues Passwort.',
    title: 'Sie haben schon ein Konto',
    body: 'Jemand wollte bei {organization} ein Konto mit dieser Adresse eröffnen, die schon eines hat. Wenn Sie das waren, melden Sie sich an.',
    action: 'Anmelden',
    forgotten: 'Passwort vergessen? Wählen Sie hier ein neues:',
    note: 'Wenn nicht, tun Sie nichts: Niemand hat erfahren, dass es das Konto gibt.',
  },
  ja: {
    subject: '{organization} のアカウントはすでにあります',
    preview: 'サインインするか、新しいパスワードを設定してください。',
    title: 'アカウントはすでにあります',
    body: 'このアドレスで {organization} のアカウントを作成しようとした方がいますが、すでに登録されています。ご本人の場合はサインインしてください。',
    action: 'サインイン',
    forgotten: 'パスワードをお忘れの場合は、こちらで設定し直してください。',
    note: 'お心当たりがない場合は、何もする必要はありません。アカウントがあることは誰にも知られていません。',
  },
} as const

export type AccountExistsKey = keyof typeof accountExistsWords.en
