/** Is this address yours? */
export const verifyEmailWords = {
  en: {
    subject: 'Confirm your address for {organization}',
    preview: 'One step is left: confirm that this address is yours.',
    title: 'Is this address yours?',
    body: 'An account for {organization} was made with this address. Confirm it and you can sign in.',
    bodyName: '{name}, an account for {organization} was made with this address. Confirm it and you can sign in.',
    action: 'Confirm this address',
    hours: 'The link works for {hours} hours.',
    note: 'If you asked for no account, do nothing: without the confirmation it cannot be used.',
  },
  es: {
    subject: 'Confirme su dirección para {organization}',
    preview: 'Falta un paso: confirme que esta dirección es suya.',
    title: '¿Es suya esta dirección?',
    body: 'Se ha creado una cuenta en {organization} con esta dirección. Confírmela y podrá entrar.',
    bodyName: '{name}, se ha creado una cuenta en {organization} con esta dirección. Confírmela y podrá entrar.',
    action: 'Confirmar esta dirección',
    hours: 'El enlace sirve durante {hours} horas.',
    note: 'Si no ha pedido ninguna cuenta, no haga nada: sin la confirmación no se puede usar.',
  },
  fr: {
    subject: 'Confirmez votre adresse pour {organization}',
    preview: 'Plus qu’une étape : confirmez que cette adresse est la vôtre.',
    title: 'Cette adresse est-elle la vôtre ?',
    body: 'Un compte {organization} a été créé avec cette adresse. Confirmez-la et vous pourrez vous connecter.',
    bodyName:
      '{name}, un compte {organization} a été créé avec cette adresse. Confirmez-la et vous pourrez vous connecter.',
    action: 'Confirmer cette adresse',
    hours: 'Le lien est valable {hours} heures.',
    note: 'Si vous n’avez pas demandé de compte, ne faites rien : sans confirmation, il ne peut pas servir.',
  },
  de: {
    subject: 'Bestätigen Sie Ihre Adresse für {organization}',
    preview: 'Ein Schritt fehlt noch: Bestätigen Sie, dass diese Adresse Ihre ist.',
    title: 'Ist das Ihre Adresse?',
    body: 'Mit dieser Adresse wurde ein Konto bei {organization} angelegt. Bestätigen Sie sie, und Sie können sich anmelden.',
    bodyName:
      '{name}, mit dieser Adresse wurde ein Konto bei {organization} angelegt. Bestätigen Sie sie, und Sie können sich anmelden.',
    action: 'Diese Adresse bestätigen',
    hours: 'Der Link gilt {hours} Stunden.',
    note: 'Haben Sie kein Konto gewollt, tun Sie nichts: Ohne Bestätigung lässt es sich nicht benutzen.',
  },
  ja: {
    subject: '{organization} のメールアドレスの確認',
    preview: 'あと一歩です。ご本人のアドレスか確認してください。',
    title: 'このアドレスはご本人のものですか',
    body: 'このアドレスで {organization} のアカウントが作成されました。確認するとサインインできます。',
    bodyName: '{name} 様、このアドレスで {organization} のアカウントが作成されました。確認するとサインインできます。',
    action: 'このアドレスを確認する',
    hours: 'リンクは {hours} 時間有効です。',
    note: 'お心当たりがない場合は、何もする必要はありません。確認されないアカウントは使えません。',
  },
} as const

export type VerifyEmailKey = keyof typeof verifyEmailWords.en
