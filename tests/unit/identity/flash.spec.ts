import { describe, expect, it } from 'vitest'
import { readFlash, writeFlash, type Flash } from '@/src/server/forms/flash'

const SECRET = 'a-secret-of-at-least-32-characters-0123'
const flash: Flash = { message: 'Please correct.', errors: { email: 'Write it.' }, values: { name: 'Ada' } }

function written(secure = false) {
  const { cookie, again } = writeFlash(flash, SECRET, secure)
  return { cookie, again, value: cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';')) }
}

describe('the answer of a form that came back', () => {
  it('is read on the address that it belongs to', () => {
    const { value, again } = written()
    expect(readFlash(value, again, SECRET)).toEqual(flash)
    expect(readFlash(value, 'another', SECRET)).toBeNull()
    expect(readFlash(value, undefined, SECRET)).toBeNull()
  })

  it('is nothing that others write', () => {
    const { value, again } = written()
    expect(readFlash(value, again, 'another-secret-of-32-characters-01234')).toBeNull()
    expect(readFlash(`${value.slice(0, -2)}xx`, again, SECRET)).toBeNull()
  })

  it('is kept from scripts, and from plain connections where there are others', () => {
    expect(written().cookie).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(written(true).cookie).toMatch(/; Secure$/)
  })

  it('leaves out long texts, because a cookie is small', () => {
    const { cookie, again } = writeFlash(
      { ...flash, values: { name: 'Ada', company: 'x'.repeat(5000) } },
      SECRET,
      false,
    )
    expect(cookie.length).toBeLessThan(2000)
    const value = cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
    expect(readFlash(value, again, SECRET)?.values).toEqual({ name: 'Ada' })
  })
})
