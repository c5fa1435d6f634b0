import type { PayloadRequest } from 'payload'
import { isFormRequest, readFormData } from './readFormData'

export interface Sent {
  /** What was sent, by name; a name that came more than once holds its last text. */
  body: Record<string, unknown>
  /** Every field of an HTML form in its order; empty for JSON. Files are left out. */
  fields: [string, string][]
  /** A form in HTML: without JavaScript a page has to answer. */
  isForm: boolean
}

/** What a public form sent: JSON, or the fields of an HTML form. Null for what is neither. */
export async function readSent(req: PayloadRequest): Promise<Sent | null> {
  if (isFormRequest(req)) {
    const form = await readFormData(req)
    if (!form) return null
    const fields = [...form.entries()].filter((field): field is [string, string] => typeof field[1] === 'string')
    return { body: Object.fromEntries(fields), fields, isForm: true }
  }
  try {
    const value: unknown = JSON.parse((await req.text?.()) ?? '')
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { body: value as Record<string, unknown>, fields: [], isForm: false } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
