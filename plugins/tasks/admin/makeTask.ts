/** Asks for a task from a template: its id, or what was wrong (`null`: nobody answered). */
export async function makeTask(template: string): Promise<{ id: string } | { problem: string | null }> {
  const response = await fetch('/api/tasks/from-template', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ template }),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as {
    doc?: { id: string }
    errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
  } | null
  if (response?.ok && answer?.doc) return { id: answer.doc.id }
  const [problem] = answer?.errors ?? []
  return { problem: problem?.data?.errors?.[0]?.message ?? problem?.message ?? null }
}
