import { APIError, type PayloadRequest } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { allowedIn } from './allowedIn'
import { describeConflict } from './describeConflict'
import { readConflicts, type ReadConflict } from './readConflicts'
import type { Owner, Stretch } from './types'

/** What is in the way, as it is told to staff; `message` is a sentence in the reader's language and zone. */
export interface Conflict {
  kind: ReadConflict['source']
  host: string
  hostName: string
  from: string
  until: string
  /** The record that is in the way: a booking, a call …; null where the reader has no part in it. */
  record: string | null
  message: string
}

/** The time is taken. Staff read what is in the way (`data.conflicts`); whoever books on the site hears only that it is. */
export class TimeTaken extends APIError {
  constructor(message: string, conflicts: Conflict[]) {
    super(message, 409, { conflicts }, true)
    // A refusal is an answer, not a fault: the log knows it by this name.
    this.name = 'APIError'
  }
}

/**
 * Says what stands in the way of some time.
 *
 * @param own what the one who asks has taken already and does not count
 * @throws TimeTaken always
 */
export async function refuseConflict(req: PayloadRequest, wanted: readonly Stretch[], own: Owner = {}): Promise<never> {
  const found = await readConflicts(req, wanted, own)
  const say = sayIn(req.i18n)
  const conflicts = found.map((conflict): Conflict => {
    const isTold = allowedIn(req, conflict.organization)
    return {
      kind: conflict.source,
      host: conflict.host,
      hostName: conflict.hostName,
      from: conflict.from,
      until: conflict.until,
      record: isTold ? conflict.record : null,
      message: describeConflict(say, conflict, { isTold, timeZone: timeZoneOf(req), language: req.i18n.language }),
    }
  })
  const [first] = conflicts
  throw new TimeTaken(first ? `${say('This time is taken.')} ${first.message}` : say('This time is taken.'), conflicts)
}

function timeZoneOf(req: PayloadRequest): string {
  return req.user?.timezone || 'UTC'
}
