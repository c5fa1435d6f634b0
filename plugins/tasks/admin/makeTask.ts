import { ask, type Say } from '@/plugins/languages/api.client'

/** Asks for a task from a template: its id, or in words what was wrong. */
export async function makeTask(say: Say, template: string): Promise<{ id: string } | { problem: string }> {
  const answer = await ask<{ doc: { id: string } }>(say, 'POST', '/tasks/from-template', { template })
  return answer.ok ? { id: answer.body.doc.id } : { problem: answer.message }
}
