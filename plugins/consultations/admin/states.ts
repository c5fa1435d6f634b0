import { word } from '@/plugins/languages/api'

/** What a status means for whoever opens a consultation. */
export const STATES: Readonly<Record<string, string>> = {
  PENDING: word('Waits for a time'),
  SCHEDULED: word('Has its time'),
  COMPLETED: word('Has been held'),
  CANCELLED: word('Was called off'),
}
