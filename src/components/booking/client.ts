import type { Answer, BookingSource, BookingView, FreeTimes, Hold, ManagedBooking, OfferView, Slot } from './types'

/** Why something was not done: in words, by field, and with fresh times where the old one was taken. */
export interface Refusal {
  ok: false
  /** 0: no answer came. */
  status: number
  message: string | null
  errors: Record<string, string>
  slots: Slot[] | null
}

export type Reply<Value> = { ok: true; value: Value } | Refusal

export interface BookingRequest {
  type: string
  startsAt: string
  host?: string
  hold?: string
  name: string
  email: string
  phone?: string
  visitorTimeZone: string
  language: string
  answers: Answer[]
  message?: string
  consent: boolean
  source: BookingSource
  /** For which of their clients somebody books in the portal. */
  client?: string
}

export interface WaitlistRequest {
  type: string
  name: string
  email: string
  /** `YYYY-MM-DD` */
  fromDate: string
  untilDate: string
  host?: string
  visitorTimeZone: string
  language: string
  consent: boolean
}

interface SlotsQuestion {
  type: string
  /** `YYYY-MM-DD` in the visitor's zone, both included. */
  from: string
  until: string
  timeZone: string
  host?: string
  /** A manage link's token: its own booking is not in its way. */
  token?: string
}

export function readFreeTimes(question: SlotsQuestion): Promise<Reply<FreeTimes>> {
  const query = new URLSearchParams(Object.entries(question).filter(([, value]) => value !== undefined))
  return ask<FreeTimes>(`/slots?${query.toString()}`)
}

export const holdTime = (wish: { type: string; startsAt: string; host?: string; previous?: string }) =>
  send<Hold>('/hold', wish)

/** Lets a kept time go, also while the page is being closed. */
export const releaseTime = (hold: string) => send<unknown>('/release', { hold }, { keepalive: true })

/** @param key the same for every try of the same booking: it is made once */
export const bookTime = (booking: BookingRequest, key: string) =>
  send<{ booking: BookingView }>('', booking, { headers: { 'Idempotency-Key': key } })

export const joinWaitlist = (wish: WaitlistRequest) => send<unknown>('/waitlist', wish)

export const viewBooking = (token: string) => send<ManagedBooking>('/manage/view', { token })

export const cancelBooking = (token: string, reason: string) =>
  send<{ booking: BookingView }>('/manage/cancel', reason.trim() ? { token, reason: reason.trim() } : { token })

export const rescheduleBooking = (token: string, startsAt: string, host?: string) =>
  send<{ booking: BookingView }>('/manage/reschedule', { token, startsAt, ...(host ? { host } : {}) })

export const viewOffer = (token: string) => send<{ offer: OfferView }>('/waitlist/view', { token })

export const acceptOffer = (token: string, said: { phone?: string; answers: Answer[] }) =>
  send<{ booking: BookingView }>('/waitlist/accept', { token, ...said })

export const leaveWaitlist = (token: string, decline = false) =>
  send<unknown>('/waitlist/leave', { token, ...(decline ? { decline } : {}) })

/** A name for one attempt; made of random bytes because `randomUUID` exists on https alone. */
export function attemptKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function send<Value>(path: string, body: object, options: RequestInit = {}): Promise<Reply<Value>> {
  return ask<Value>(path, {
    ...options,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(options.headers as Record<string, string> | undefined) },
    body: JSON.stringify(body),
  })
}

async function ask<Value>(path: string, options: RequestInit = {}): Promise<Reply<Value>> {
  try {
    const response = await fetch(`/api/bookings${path}`, {
      ...options,
      credentials: 'same-origin',
      // Refusals come in the language of the page, not of the browser.
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...(options.headers as Record<string, string> | undefined),
      },
    })
    const told: unknown = await response.json().catch(() => null)
    return response.ok ? { ok: true, value: told as Value } : refusalOf(response.status, told)
  } catch {
    return refusalOf(0, null)
  }
}

interface Told {
  message?: unknown
  errors?: unknown
  slots?: unknown
}

/** Sentences come as a list with fields within (`defineForm`), or as an object by field. */
function refusalOf(status: number, told: unknown): Refusal {
  const { message, errors, slots } = (typeof told === 'object' && told !== null ? told : {}) as Told
  const list = Array.isArray(errors) ? (errors as ToldError[]) : []
  const within = list.flatMap((error) => error?.data?.errors ?? [])
  const byField = Array.isArray(errors)
    ? Object.fromEntries(within.flatMap(({ path, message: text }) => (path && text ? [[path, text]] : [])))
    : { ...(errors as Record<string, string> | undefined) }
  return {
    ok: false,
    status,
    message: typeof message === 'string' ? message : (list[0]?.message ?? null),
    errors: byField,
    slots: Array.isArray(slots) ? (slots as Slot[]) : null,
  }
}

interface ToldError {
  message?: string
  data?: { errors?: { path?: string; message?: string }[] } | null
}
