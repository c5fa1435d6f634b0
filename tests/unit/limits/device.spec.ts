import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signToken } from '@/src/lib/crypto/signedToken'
import { deviceCookie, readDevice, rememberAccount, type Device } from '@/plugins/limits/rates/device'

const secret = 'a secret that is long enough for anyone'
const now = new Date('2030-01-01T00:00:00Z')
const device: Device = { id: 'd1', accounts: ['A', 'B'] }

const cookieOf = (value: Device) => deviceCookie(value, { secret, secure: true, now }).split(';')[0] ?? ''

describe('the device cookie', () => {
  it('should come back as it was written, among other cookies', () => {
    expect(readDevice(`a=1; ${cookieOf(device)}; b=2`, secret, now)).toEqual(device)
    expect(readDevice(cookieOf(device), secret, now)).toEqual(device)
  })

  it('should be out of reach of scripts and of other sites', () => {
    const header = deviceCookie(device, { secret, secure: true, now })
    expect(header).toMatch(/; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure$/)
    expect(deviceCookie(device, { secret, secure: false, now })).not.toContain('Secure')
  })

  it('should be worth nothing when it is missing, made up, old, for another purpose or changed', () => {
    const later = new Date('2031-01-02T00:00:00Z')
    const other = signToken({ purpose: 'invite', subject: 'd1', expiresAt: later, data: { accounts: ['A'] } }, secret)
    for (const header of [null, '', 'orrery-device=', 'orrery-device=x', `orrery-device=${other}`]) {
      expect(readDevice(header, secret, now)).toBeNull()
    }
    expect(readDevice(cookieOf(device), secret, later)).toBeNull()
    expect(readDevice(`x${cookieOf(device)}`, secret, now)).toBeNull()
    const cookie = cookieOf(device)
    fc.assert(
      fc.property(fc.integer({ min: 'orrery-device='.length, max: cookie.length - 1 }), (at) => {
        const changed = cookie.slice(0, at) + (cookie[at] === 'A' ? 'B' : 'A') + cookie.slice(at + 1)
        expect(readDevice(changed, secret, now)).toBeNull()
      }),
    )
  })
})

describe('rememberAccount', () => {
  it('should keep the device and put the account first', () => {
    expect(rememberAccount(device, 'B')).toEqual({ id: 'd1', accounts: ['B', 'A'] })
    expect(rememberAccount(device, 'C')).toEqual({ id: 'd1', accounts: ['C', 'A', 'B'] })
  })

  it('should make a new device, and remember five accounts at most', () => {
    const fresh = rememberAccount(null, 'A')
    expect(fresh.id).toMatch(/^[0-9a-f-]{36}$/)
    const many = ['1', '2', '3', '4', '5', '6'].reduce(rememberAccount, fresh)
    expect(many).toEqual({ id: fresh.id, accounts: ['6', '5', '4', '3', '2'] })
  })
})
