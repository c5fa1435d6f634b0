import type { Voice } from '@/plugins/notifications/api'

const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', de: 'de-DE', ja: 'ja-JP' }

/** A time by the clock of whoever asked: visitors have no account that would know their zone. */
export function timeIn(voice: Pick<Voice, 'locale'>, at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(TAGS[voice.locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(at))
}
