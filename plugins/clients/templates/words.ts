/** The bell and the mail of whoever looks after a client that has fallen to red. */
export const atRiskWords = {
  en: {
    subject: '{client} is at risk',
    reasons: 'Reasons: {count}. They stand on the client’s record.',
    action: 'Look at the reasons',
  },
  es: {
    subject: '{client} está en riesgo',
    reasons: 'Motivos: {count}. Figuran en la ficha del cliente.',
    action: 'Ver los motivos',
  },
  fr: {
    subject: '{client} est à risque',
    reasons: 'Raisons : {count}. Elles figurent sur la fiche du client.',
    action: 'Voir les raisons',
  },
  de: {
    subject: '{client} ist gefährdet',
    reasons: 'Gründe: {count}. Sie stehen beim Kunden.',
    action: 'Gründe ansehen',
  },
  ja: {
    subject: '{client} が危険な状態です',
    reasons: '理由：{count} 件。クライアントの記録でご確認ください。',
    action: '理由を見る',
  },
} as const

/** Shortly before a call. */
export const callSoonWords = {
  en: { subject: 'Soon: {title} with {client}', when: 'At {time}.', action: 'Open the call' },
  es: { subject: 'En breve: {title} con {client}', when: 'A las {time}.', action: 'Abrir la llamada' },
  fr: { subject: 'Bientôt : {title} avec {client}', when: 'À {time}.', action: 'Ouvrir l’appel' },
  de: { subject: 'Gleich: {title} mit {client}', when: 'Um {time}.', action: 'Gespräch öffnen' },
  ja: { subject: 'まもなく：{client} との {title}', when: '{time} から。', action: '通話を開く' },
} as const

export type AtRiskKey = keyof typeof atRiskWords.en
export type CallSoonKey = keyof typeof callSoonWords.en
