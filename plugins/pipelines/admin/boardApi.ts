import type { CardPatch } from './state/boardState'
import { writeAddress, type BoardAddress } from './state/filter'
import type { BoardAnswer, Card, ChangesAnswer, CardsAnswer } from './state/types'

/** What the server said no to, in its own words. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

interface ErrorBody {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/**
 * Asks the server and reads its answer.
 *
 * @throws Refusal with the server's words, or empty words where it had none
 */
export async function ask<Answer>(
  path: string,
  { body, ...init }: Omit<RequestInit, 'body'> & { body?: object } = {},
): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    ...init,
    credentials: 'same-origin',
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  const answer = (await response.json().catch(() => null)) as (Answer & ErrorBody) | null
  if (response.ok && answer) return answer
  const [problem] = answer?.errors ?? []
  throw new Refusal(response.status, problem?.data?.errors?.[0]?.message ?? problem?.message ?? '')
}

export function readBoard(pipeline: string, address: BoardAddress, signal: AbortSignal): Promise<BoardAnswer> {
  return ask(`/boards/${pipeline}?${writeAddress(address)}`, { signal })
}

/** More of a stage: the cards behind a rank. */
export function readMore(pipeline: string, stage: string, after: string, address: BoardAddress): Promise<CardsAnswer> {
  return ask(`/boards/${pipeline}/cards?${withParameters(address, { stage, after })}`)
}

export function readChanges(
  pipeline: string,
  since: string,
  address: BoardAddress,
  signal: AbortSignal,
): Promise<ChangesAnswer> {
  return ask(`/boards/${pipeline}/changes?${withParameters(address, { since })}`, { signal })
}

export async function sendMove(
  pipeline: string,
  { card, stage, after, before }: { card: string; stage: string; after: string | null; before: string | null },
): Promise<Card> {
  const body = { card, stage, after, before }
  return (await ask<{ card: Card }>(`/boards/${pipeline}/move`, { method: 'POST', body })).card
}

/** A new card on top of a stage. */
export async function sendCard(
  pipeline: string,
  { title, stage, priority, assignedTo, dueDate, currency }: Card,
): Promise<Card> {
  const body = { title, stage, priority, assignedTo: assignedTo?.id ?? null, dueDate, currency }
  return (await ask<{ card: Card }>(`/boards/${pipeline}/cards`, { method: 'POST', body })).card
}

/**
 * Changes fields of a card. A card that stands for a task or an opportunity follows that record, so what the record says
 * is changed there.
 *
 * @returns the card as it is then
 */
export async function sendPatch(card: Card, patch: CardPatch): Promise<Card> {
  const { record, own } = splitPatch(card, patch)
  if (record) await ask(record.path, { method: 'PATCH', body: record.body })
  const path = `/pipeline-items/${card.id}?depth=1&${FIELDS}`
  const now = own
    ? (await ask<{ doc: PatchedItem }>(path, { method: 'PATCH', body: own })).doc
    : await ask<PatchedItem>(path)
  const { assignedTo, priority, dueDate, updatedAt } = now
  const person = assignedTo ? { id: assignedTo.id, name: assignedTo.name ?? '' } : null
  return { ...card, assignedTo: person, priority, dueDate: dueDate ?? null, updatedAt }
}

interface PatchedItem {
  assignedTo?: { id: string; name?: string | null } | null
  priority: Card['priority']
  dueDate?: string | null
  updatedAt: string
}

const FIELDS = ['assignedTo', 'priority', 'dueDate', 'updatedAt'].map((name) => `select[${name}]=true`).join('&')

interface Patches {
  record: { path: string; body: object } | null
  own: object | null
}

/** Which part of a change belongs to the record that a card stands for, under that record's names, and which to the card itself. */
export function splitPatch({ task, opportunity }: Card, patch: CardPatch): Patches {
  const { assignedTo, dueDate, priority } = patch
  const person = assignedTo === undefined ? {} : { person: assignedTo?.id ?? null }
  const some = (body: object) => (Object.keys(body).length > 0 ? body : null)
  const named = (people: string, day: string) => ({
    ...('person' in person ? { [people]: person.person } : {}),
    ...(dueDate === undefined ? {} : { [day]: dueDate }),
  })
  const own = priority === undefined ? {} : { priority }
  if (task !== null) {
    const body = some({ ...named('assignedTo', 'dueDate'), ...own })
    return { record: body && { path: `/tasks/${task}?depth=0`, body }, own: null }
  }
  if (opportunity !== null) {
    const body = some(named('owner', 'expectedCloseDate'))
    return { record: body && { path: `/opportunities/${opportunity}?depth=0`, body }, own: some(own) }
  }
  return { record: null, own: some({ ...named('assignedTo', 'dueDate'), ...own }) }
}

function withParameters(address: BoardAddress, more: Record<string, string>): URLSearchParams {
  const parameters = writeAddress(address)
  for (const [name, value] of Object.entries(more)) parameters.set(name, value)
  return parameters
}
