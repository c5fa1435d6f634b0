/** Mail about the account goes elsewhere now. */
export const addressChangedWords = {
  en: {
    subject: 'Your {organization} account has another address now',
    preview: 'If that was you, there is nothing to do.',
    title: 'Your account has another address',
    body: 'Mail about your {organization} account goes to another address from now on. If that was you, there is nothing to do.',
    when: 'When',
    warning: 'If it was not you, write to us at once.',
    action: 'Write to {organization}',
  },
  es: {
    subject: 'Su cuenta de {organization} tiene ahora otra dirección',
    preview: 'Si ha sido usted, no hay nada que hacer.',
    title: 'Su cuenta tiene otra dirección',
    body: 'Los correos sobre su cuenta de {organization} van desde ahora a otra dirección. Si ha sido usted, no hay nada que hacer.',
    when: 'Cuándo',
    warning: 'Si no ha sido usted, escríbanos enseguida.',
    action: 'Escribir a {organization}',
  },
  fr: {
    subject: 'Votre compte {organization} a désormais une autre adresse',
    preview: 'Si c’était vous, il n’y a rien à faire.',
    title: 'Votre compte a une autre adresse',
    body: 'Les messages concernant votre compte {organization} partent désormais à une autre adresse. Si c’était vous, il n’y a rien à faire.',
    when: 'Quand',
    warning: 'Sinon, écrivez-nous tout de suite.',
    action: 'Écrire à {organization}',
  },
  de: {
    subject: 'Ihr Konto bei {organization} hat jetzt eine andere Adresse',
    preview: 'Wenn Sie das waren, ist nichts zu tun.',
    title: 'Ihr Konto hat eine andere Adresse',
    body: 'E-Mails zu Ihrem Konto bei {organization} gehen von nun an an eine andere Adresse. Wenn Sie das waren, ist nichts zu tun.',
    when: 'Wann',
    warning: 'Wenn nicht, schreiben Sie uns sofort.',
    action: 'An {organization} schreiben',
  },
  ja: {
    subject: '{organization} のアカウントのアドレスが変更されました',
    preview: 'ご本人による変更であれば、何もする必要はありません。',
    title: 'アカウントのアドレスが変更されました',
    body: '今後、{organization} のアカウントに関するメールは別のアドレスにお送りします。ご本人による変更であれば、何もする必要はありません。',
    when: '日時',
    warning: 'お心当たりがない場合は、すぐにご連絡ください。',
    action: '{organization} に連絡する',
  },
} as const

export type AddressChangedKey = keyof typeof addressChangedWords.en
