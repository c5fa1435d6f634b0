import type { CollectionBeforeValidateHook } from 'payload'

/** An emptied field of a form is no value, and 9:00 is 09:00. */
export const tidyTask: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  for (const field of ['scheduledTime', 'recurrence']) {
    if (typeof data[field] === 'string') data[field] = data[field].trim() || null
  }
  if (/^\d:[0-5]\d$/.test(String(data.scheduledTime))) data.scheduledTime = `0${String(data.scheduledTime)}`
  return data
}
