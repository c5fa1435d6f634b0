/** A comment mentions somebody. */
export const taskMentionWords = {
  en: { subject: '{author} mentions you: {task}', somebody: 'Somebody', action: 'Read and answer' },
  es: { subject: '{author} le menciona: {task}', somebody: 'Alguien', action: 'Leer y responder' },
  fr: { subject: '{author} vous mentionne : {task}', somebody: 'Quelqu’un', action: 'Lire et répondre' },
  de: { subject: '{author} erwähnt Sie: {task}', somebody: 'Jemand', action: 'Lesen und antworten' },
  ja: { subject: '{author} があなたに言及しました：{task}', somebody: 'どなたか', action: '読んで返信する' },
} as const

/** A task is given to somebody. */
export const taskAssignedWords = {
  en: { subject: 'A task for you: {task}', by: 'From {by}.' },
  es: { subject: 'Una tarea para usted: {task}', by: 'De {by}.' },
  fr: { subject: 'Une tâche pour vous : {task}', by: 'De {by}.' },
  de: { subject: 'Eine Aufgabe für Sie: {task}', by: 'Von {by}.' },
  ja: { subject: '新しいタスクの担当になりました：{task}', by: '{by} より。' },
} as const

/** A task can begin. */
export const taskUnblockedWords = {
  en: { subject: 'This can begin: {task}', after: '“{ended}” is done.' },
  es: { subject: 'Ya puede empezar: {task}', after: '«{ended}» está terminada.' },
  fr: { subject: 'Vous pouvez commencer : {task}', after: '« {ended} » est terminée.' },
  de: { subject: 'Das kann beginnen: {task}', after: '„{ended}“ ist erledigt.' },
  ja: { subject: '着手できるようになりました：{task}', after: '「{ended}」が完了しました。' },
} as const

export type TaskMentionKey = keyof typeof taskMentionWords.en
export type TaskAssignedKey = keyof typeof taskAssignedWords.en
export type TaskUnblockedKey = keyof typeof taskUnblockedWords.en
