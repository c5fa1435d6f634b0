export interface SentForm {
  ok: boolean
  message: string
  errors: Record<string, string>
  /** Where to go on. */
  next?: string
}

interface Answer {
  message?: string
  next?: string
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } | null }[]
}

/** Sends a form as JSON and puts the answer, or that there was none, into words. */
export async function sendForm(action: string, form: FormData, network: string): Promise<SentForm> {
  const body = Object.fromEntries([...form.entries()].filter(([, value]) => typeof value === 'string' && value !== ''))
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as Answer
    if (response.ok)
      return { ok: true, message: answer.message ?? '', errors: {}, ...(answer.next ? { next: answer.next } : {}) }
    const [first] = answer.errors ?? []
    const fields = first?.data?.errors ?? []
    const message = fields.length > 0 ? fields.map((field) => field.message).join(' ') : (first?.message ?? network)
    return { ok: false, message, errors: Object.fromEntries(fields.map((field) => [field.path, field.message])) }
  } catch {
    // No answer, or none that can be read: the person tries again.
    return { ok: false, message: network, errors: {} }
  }
}
