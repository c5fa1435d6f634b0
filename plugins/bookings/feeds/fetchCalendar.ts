import { word } from '@/plugins/languages/api'
import { HttpClientError, type HttpErrorCode } from '@/src/lib/http/errors'
import type { HttpClient } from '@/src/lib/http/client'
import { CalendarError, parseBusy, type BusySpan, type ParseOptions } from './parseBusy'

const MOST_BYTES = 5 * 1024 * 1024
const WITHIN_MS = 15_000

/** What came of asking for a calendar. `problem` is for its owner, in words. */
export type Fetched =
  | { kind: 'read'; spans: BusySpan[]; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'problem'; problem: string; isTransient: boolean }

const PROBLEMS: Record<HttpErrorCode, string> = {
  'invalid-url': word('This is no web address. Copy the private ICS address of your calendar.'),
  'forbidden-address': word('This address lies in a private network and is not called.'),
  dns: word('There is no server of this name. Check the address.'),
  connection: word('The server of the calendar could not be reached. It is tried again by itself.'),
  timeout: word('The server of the calendar did not answer in time. It is tried again by itself.'),
  aborted: word('The server of the calendar did not answer in time. It is tried again by itself.'),
  'too-large': word('This calendar is larger than five megabytes. Share one with less in it.'),
  'too-many-redirects': word('The address leads from one to another and nowhere. Copy it again.'),
  'refused-redirect': word('The address leads to one that is not safe to follow. Copy the final address.'),
  'invalid-response': word('The server of the calendar sent something that cannot be read.'),
}

/** Fetches a calendar through the guarded client and reads it. Every failure is an answer; only a fault of ours is thrown. */
export async function fetchCalendar(
  client: HttpClient,
  { url, etag, ...options }: { url: string; etag: string | null } & ParseOptions,
): Promise<Fetched> {
  try {
    const answer = await client.request(webAddress(url), {
      headers: { accept: 'text/calendar, text/plain;q=0.8, */*;q=0.5', ...(etag ? { 'if-none-match': etag } : {}) },
      timeoutMs: WITHIN_MS,
      maxBytes: MOST_BYTES,
    })
    if (answer.status === 304 && etag) return { kind: 'unchanged' }
    if (!answer.ok) return refusedWith(answer.status)
    return { kind: 'read', spans: parseBusy(answer.text(), options), etag: answer.headers.etag ?? null }
  } catch (error) {
    if (error instanceof CalendarError) return { kind: 'problem', problem: error.message, isTransient: false }
    if (!(error instanceof HttpClientError)) throw error
    return { kind: 'problem', problem: PROBLEMS[error.code], isTransient: error.isTransient }
  }
}

/** Calendars are often given with a scheme of their own. */
function webAddress(url: string): string {
  return url.trim().replace(/^webcals?:/i, 'https:')
}

function refusedWith(status: number): Fetched {
  if (status === 401 || status === 403) {
    const problem = word('The server does not show this calendar to us. Copy its private address, or share it by link.')
    return { kind: 'problem', problem, isTransient: false }
  }
  if (status === 404 || status === 410) {
    const problem = word('There is no calendar at this address any more. Copy its address again.')
    return { kind: 'problem', problem, isTransient: false }
  }
  const problem = word('The server of the calendar answered with an error. It is tried again by itself.')
  return { kind: 'problem', problem, isTransient: status >= 500 || status === 429 }
}
