/** A goal is reached. */
export const goalReachedWords = {
  en: { subject: 'Goal reached: {goal}', reading: '{done} done, {target} were the goal.' },
  es: { subject: 'Objetivo alcanzado: {goal}', reading: '{done} hechas; el objetivo eran {target}.' },
  fr: { subject: 'Objectif atteint : {goal}', reading: '{done} faites, l’objectif était de {target}.' },
  de: { subject: 'Ziel erreicht: {goal}', reading: '{done} erledigt, {target} waren das Ziel.' },
  ja: { subject: '目標を達成しました：{goal}', reading: '完了 {done} 件（目標 {target} 件）。' },
} as const

export type GoalReachedKey = keyof typeof goalReachedWords.en
