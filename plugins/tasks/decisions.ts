import type { PayloadRequest } from 'payload'

/** What software decided about a task, and why. */
export interface Decision {
  /** What it was about, e.g. `task.routed`. */
  eventName: string
  /** A sentence for people. */
  reason: string
  /** The same for machines. */
  decision: Record<string, unknown>
  /** When a language model decided: model, prompt, answer, tokens. */
  llmCall?: Record<string, unknown>
}

export interface DecidedTask {
  id: string
  organization: string
}

/** Writes a decision down in the caller's transaction. */
export async function logDecision(
  req: PayloadRequest,
  { task, ...entry }: Decision & { task: DecidedTask },
): Promise<void> {
  await req.payload.db.create({
    collection: 'decision-logs',
    data: {
      organization: task.organization,
      task: task.id,
      eventName: entry.eventName,
      reason: entry.reason.slice(0, 500),
      decision: entry.decision,
      llmCall: entry.llmCall ?? null,
    },
    req,
  })
}
