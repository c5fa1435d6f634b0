import type { Rendering } from './languages'

/** What Payload says in the words of programs: “true” in a list, “<No Due date>” where a field is empty. */
const general = (yes: string, no: string) => ({ general: { true: yes, false: no, noLabel: '—' } })

/** The same as people say it. */
export const payloadWords: Record<keyof Rendering, ReturnType<typeof general>> = {
  en: general('Yes', 'No'),
  es: general('Sí', 'No'),
  fr: general('Oui', 'Non'),
  de: general('Ja', 'Nein'),
  ja: general('はい', 'いいえ'),
}
