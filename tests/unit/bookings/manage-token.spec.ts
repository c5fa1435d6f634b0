import { beforeAll, describe, expect, it } from 'vitest'
import {
  readFeedToken,
  readManageToken,
  readWaitlistToken,
  signFeedToken,
  signManageToken,
  signWaitlistToken,
} from '@/plugins/bookings/manageToken'
import { testEnvironment } from '../../helpers/environment'

const BOOKING = '0199c3a4-1111-7000-8000-000000000001'
const END = new Date('2026-11-24T10:00:00.000Z')
const before = new Date(END.getTime() - 1000)
const days = (count: number) => new Date(END.getTime() + count * 86_400_000)

beforeAll(() => {
  Object.assign(process.env, testEnvironment({ url: 'postgres://localhost/none', embedded: true }))
})

describe('links of bookings', () => {
  it('name the booking and its version, for their one purpose', () => {
    const token = signManageToken({ booking: BOOKING, version: 3, purpose: 'manage' }, END)
    expect(readManageToken(token, 'manage', before)).toEqual({ booking: BOOKING, version: 3 })
    expect(readManageToken(token, 'ics', before)).toEqual({ problem: 'invalid' })
    expect(readWaitlistToken(token, 'offer', before)).toEqual({ problem: 'invalid' })
    expect(readFeedToken(token, before)).toEqual({ problem: 'invalid' })
  })

  it('end with the meeting; its calendar file stays a month longer', () => {
    const manage = signManageToken({ booking: BOOKING, version: 1, purpose: 'manage' }, END)
    const ics = signManageToken({ booking: BOOKING, version: 1, purpose: 'ics' }, END)
    expect(readManageToken(manage, 'manage', END)).toEqual({ problem: 'expired' })
    expect(readManageToken(ics, 'ics', days(29))).toEqual({ booking: BOOKING, version: 1 })
    expect(readManageToken(ics, 'ics', days(30))).toEqual({ problem: 'expired' })
  })

  it('are refused when a character is another, or there is nothing at all', () => {
    const token = signManageToken({ booking: BOOKING, version: 1, purpose: 'manage' }, END)
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
      expect(readManageToken(changed, 'manage', before)).toEqual({ problem: 'invalid' })
    }
    for (const nothing of [undefined, null, 7, '', 'v1..']) {
      expect(readManageToken(nothing, 'manage', before)).toEqual({ problem: 'invalid' })
    }
  })
})

describe('links of the waiting list', () => {
  it('name the entry and which offer it was, until that ends', () => {
    const token = signWaitlistToken({ entry: BOOKING, offer: 2, purpose: 'offer' }, END)
    expect(readWaitlistToken(token, 'offer', before)).toEqual({ entry: BOOKING, offer: 2 })
    expect(readWaitlistToken(token, 'leave', before)).toEqual({ problem: 'invalid' })
    expect(readWaitlistToken(token, 'offer', END)).toEqual({ problem: 'expired' })
  })
})

describe('addresses of private calendars', () => {
  it('are the same each time they are shown, and others once they are renewed', () => {
    const address = signFeedToken({ host: BOOKING, version: 1 })
    expect(signFeedToken({ host: BOOKING, version: 1 })).toBe(address)
    expect(signFeedToken({ host: BOOKING, version: 2 })).not.toBe(address)
    expect(readFeedToken(address, days(3650))).toEqual({ host: BOOKING, version: 1 })
  })
})
