/** The first sentence of a refusal of the API. */
export function problemOf(answer: unknown): string | null {
  const { errors } = (answer ?? {}) as { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }
  return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? null
}

/** Answers what the server says: its JSON, or the sentence with which it refuses. */
export async function ask<Answer>(
  url: string,
  body?: object,
): Promise<{ answer: Answer; problem?: undefined } | { problem: string | null; answer?: undefined }> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    ...(body
      ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : { method: 'GET' }),
  })
  const answer = (await response.json().catch(() => ({}))) as Answer
  return response.ok ? { answer } : { problem: problemOf(answer) }
}
