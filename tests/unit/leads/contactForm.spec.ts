import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseContact } from '@/plugins/leads/contactForm'
import { formAgain } from '@/plugins/leads/formAgain'
import { CONTACT_FIELDS, originOfVisit } from '@/src/lib/contact-fields'
import { issueFormToken, submissionOf } from '@/src/lib/forms/formToken'
import { isTrapped } from '@/src/lib/forms/isTrapped'

const SECRET = 'a-secret-for-tests-of-32-characters!'
const good = { name: ' Ana ', email: 'Ana@Studio.example', message: 'Hello\r\nthere', consent: 'yes' }

function valueOf(input: Record<string, unknown>) {
  const parsed = parseContact(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

function problemsOf(input: Record<string, unknown>) {
  const parsed = parseContact(input)
  return parsed.ok ? {} : parsed.problems
}

describe('parseContact', () => {
  it('takes the least that a person writes, trimmed', () => {
    expect(valueOf(good)).toEqual({
      name: 'Ana',
      email: 'ana@studio.example',
      phone: null,
      company: null,
      message: 'Hello\nthere',
      service: null,
      locale: 'en',
      origin: {},
    })
  })

  it.each([
    ['no name', { name: '  ' }, 'name'],
    ['a name of 121 characters', { name: 'a'.repeat(121) }, 'name'],
    ['a name with a line end, which could become a mail header', { name: 'Ana\nBcc: all@example.com' }, 'name'],
    ['no address', { email: '' }, 'email'],
    ['an address without a domain', { email: 'ana@' }, 'email'],
    ['two addresses', { email: 'a@b.example, c@d.example' }, 'email'],
    ['an address that is too long', { email: `${'a'.repeat(250)}@b.example` }, 'email'],
    ['an address that is an object', { email: { equals: 'a@b.example' } }, 'email'],
    ['no message', { message: undefined }, 'message'],
    ['a message of 10,001 characters', { message: 'a'.repeat(10_001) }, 'message'],
    ['a long telephone number', { phone: '1'.repeat(61) }, 'phone'],
    ['a long company', { company: 'a'.repeat(161) }, 'company'],
    ['no consent', { consent: undefined }, 'consent'],
    ['a consent that is not one', { consent: 'no' }, 'consent'],
  ])('[input-validation] names the one field at fault: %s', (_, change, field) => {
    const problems = problemsOf({ ...good, ...change })
    expect(Object.keys(problems)).toEqual([field])
    expect(Object.values(problems)[0]).toMatch(/\w+ .+\./)
  })

  it('names every field at fault, in the language of the form', () => {
    const problems = problemsOf({ locale: 'es' })
    expect(Object.keys(problems).sort()).toEqual(['consent', 'email', 'message', 'name'])
    expect(problems.name).toBe('Escribe tu nombre, con 120 caracteres como máximo.')
  })

  it('drops control characters, which Postgres would refuse', () => {
    expect(valueOf({ ...good, name: 'A\u0000n\u0007a', message: 'one\u0000\ntwo\tthree' })).toMatchObject({
      name: 'Ana',
      message: 'one\ntwo\tthree',
    })
  })

  it('cuts what the visitor cannot see, instead of complaining about it', () => {
    const { origin, service } = valueOf({
      ...good,
      utmSource: 'x'.repeat(500),
      landingPage: `/?${'y'.repeat(3000)}`,
      referrer: 42,
      service: ['a'],
    })
    expect(origin.utmSource).toHaveLength(200)
    expect(origin.landingPage).toHaveLength(2048)
    expect(origin.referrer).toBeUndefined()
    expect(service).toBeNull()
  })

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...CONTACT_FIELDS, 'consent', 'locale', 'utmSource'), fc.anything()),
        (input) => {
          const parsed = parseContact(input)
          if (parsed.ok) expect(parsed.value.email).toMatch(/@/)
          else expect(Object.keys(parsed.problems).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('the trap', () => {
  it('closes on whoever fills in the hidden field', () => {
    expect(isTrapped({ website: 'https://spam.example' })).toBe(true)
    expect(isTrapped({ website: ' ' })).toBe(false)
    expect(isTrapped({})).toBe(false)
  })
})

describe('the token of a form', () => {
  const made = new Date('2026-05-01T10:00:00Z')
  const after = (seconds: number) => new Date(made.getTime() + seconds * 1000)
  const scope = { form: 'contact', organization: 'o1' }
  const token = issueFormToken(scope, SECRET, made)

  it('names one submission, the same each time', () => {
    const submission = submissionOf(token, scope, SECRET, after(30))
    expect(submission).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, openFor: 30_000 })
    expect(submissionOf(token, scope, SECRET, after(60))?.id).toBe(submission?.id)
    const another = issueFormToken(scope, SECRET, made)
    expect(submissionOf(another, scope, SECRET, after(30))?.id).not.toBe(submission?.id)
  })

  it.each([
    ['faster than people write', token, scope, after(1.9)],
    ['a day later', token, scope, after(24 * 60 * 60)],
    ['for another organization', token, { ...scope, organization: 'o2' }, after(30)],
    ['for another form', token, { ...scope, form: 'newsletter' }, after(30)],
    ['forged', `${token.slice(0, -2)}xx`, scope, after(30)],
    ['missing', undefined, scope, after(30)],
    ['not even text', { $ne: '' }, scope, after(30)],
  ])('counts for nothing %s', (_, given, wanted, now) => {
    expect(submissionOf(given, wanted, SECRET, now)).toBeNull()
  })
})

describe('the form again', () => {
  const base = { locale: 'en' as const, organizationName: 'A & B', problems: {}, token: 't' }

  it('keeps every field that was filled in', () => {
    const values = Object.fromEntries(CONTACT_FIELDS.map((field) => [field, `value-of-${field}`]))
    const page = formAgain({ ...base, values: { ...values, consent: 'yes', utmSource: 'spring' } })
    for (const field of CONTACT_FIELDS) expect(page).toContain(`value-of-${field}`)
    expect(page).toContain('value="spring"')
    expect(page).toContain('required checked')
  })

  it('says what is wrong beside its field', () => {
    const page = formAgain({ ...base, values: {}, problems: { email: 'Write an address.' } })
    expect(page).toContain('aria-describedby="email-problem"')
    expect(page).toContain('id="email-problem">Write an address.')
  })

  it('writes nothing that a browser could take for markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const values = { name: text, message: `</textarea><script>${text}`, email: `"><img src=x onerror=1>${text}` }
        const page = formAgain({ ...base, values })
        expect(page).not.toContain('<script')
        expect(page).not.toContain('<img')
        expect(page.match(/<\/textarea>/g)).toHaveLength(1)
      }),
    )
  })
})

describe('originOfVisit', () => {
  it('[lead-utm] reads where a visit came from', () => {
    const query = new URLSearchParams('utm_source=letter&utm_medium=mail&utm_campaign=spring&x=1')
    expect(originOfVisit('/services', query, 'https://news.example/')).toEqual({
      utmSource: 'letter',
      utmMedium: 'mail',
      utmCampaign: 'spring',
      landingPage: '/services?utm_source=letter&utm_medium=mail&utm_campaign=spring&x=1',
      referrer: 'https://news.example/',
    })
    expect(originOfVisit('/', new URLSearchParams(), '')).toEqual({ landingPage: '/' })
  })
})
