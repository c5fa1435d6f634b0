/** A new password was asked for. */
export const passwordResetWords = {
  en: {
    subject: 'Choose a new password for {organization}',
    preview: 'The link works for {minutes} minutes and only once.',
    title: 'Choose a new password',
    body: 'Somebody asked for a new password for your {organization} account. If that was you, choose it here.',
    bodyName:
      '{name}, somebody asked for a new password for your {organization} account. If that was you, choose it here.',
    action: 'Choose a new password',
    note: 'The link works for {minutes} minutes and only once. A new password signs you out everywhere. If it was not you, do nothing: your password stays as it is.',
  },
  es: {
    subject: 'Elija una contraseña nueva para {organization}',
    preview: 'El enlace sirve durante {minutes} minutos y una sola vez.',
    title: 'Elija una contraseña nueva',
    body: 'Alguien ha pedido una contraseña nueva para su cuenta de {organization}. Si ha sido usted, elíjala aquí.',
    bodyName:
      '{name}, alguien ha pedido una contraseña nueva para su cuenta de {organization}. Si ha sido usted, elíjala aquí.',
    action: 'Elegir otra contraseña',
    note: 'El enlace sirve durante {minutes} minutos y una sola vez. Una contraseña nueva cierra todas las sesiones. Si no ha sido usted, no haga nada: su contraseña sigue como está.',
  },
  fr: {
    subject: 'Choisissez un nouveau mot de passe pour {organization}',
    preview: 'Le lien est valable {minutes} minutes, une seule fois.',
    title: 'Choisissez un nouveau mot de passe',
    body: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte {organization}. Si c’était vous, choisissez-le ici.',
    bodyName:
      '{name}, quelqu’un a demandé un nouveau mot de passe pour votre compte {organization}. Si c’était vous, choisissez-le ici.',
    action: 'Choisir un nouveau mot de passe',
    note: 'Le lien est valable {minutes} minutes, une seule fois. Un nouveau mot de passe vous déconnecte partout. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  },
  de: {
    subject: 'Wählen Sie ein neues Passwort für {organization}',
    preview: 'Der Link gilt {minutes} Minuten und nur einmal.',
    title: 'Wählen Sie ein neues Passwort',
    body: 'Jemand hat ein neues Passwort für Ihr Konto bei {organization} angefordert. Wenn Sie das waren, wählen Sie es hier.',
    bodyName:
      '{name}, jemand hat ein neues Passwort für Ihr Konto bei {organization} angefordert. Wenn Sie das waren, wählen Sie es hier.',
    action: 'Neues Passwort wählen',
    note: 'Der Link gilt {minutes} Minuten und nur einmal. Ein neues Passwort meldet Sie überall ab. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  },
  ja: {
    subject: '{organization} の新しいパスワードの設定',
    preview: 'リンクは {minutes} 分間、一度だけ使えます。',
    title: '新しいパスワードの設定',
    body: '{organization} のアカウントについて、パスワード再設定のご依頼がありました。ご本人の場合は、こちらから設定してください。',
    bodyName:
      '{name} 様、{organization} のアカウントについて、パスワード再設定のご依頼がありました。ご本人の場合は、こちらから設定してください。',
    action: '新しいパスワードを設定する',
    note: 'リンクは {minutes} 分間、一度だけ使えます。新しいパスワードを設定すると、すべての端末からサインアウトします。お心当たりがない場合は何もする必要はありません。パスワードはそのままです。',
  },
} as const

export type PasswordResetKey = keyof typeof passwordResetWords.en
