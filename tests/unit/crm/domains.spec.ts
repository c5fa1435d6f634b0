import { describe, expect, it } from 'vitest'
import { domainOfEmail, domainOfWebsite, normalizeEmail } from '@/plugins/crm/domains'

describe('addresses', () => {
  it.each([
    ['ada@prado.example', 'prado.example'],
    ['ada@mail.prado.co.uk', 'prado.co.uk'],
    ['ADA@Mail.Prado.DE', 'prado.de'],
    ['ada@gmail.com', null],
    ['ada@yahoo.co.uk', null],
    ['ada@localhost', null],
    ['nonsense', null],
    [null, null],
  ])('%s is of %s', (email, domain) => {
    expect(domainOfEmail(email)).toBe(domain)
  })

  it.each([
    ['https://www.prado.example/about', 'prado.example'],
    ['shop.prado.co.uk', 'prado.co.uk'],
    ['http://10.0.0.1', null],
    ['', null],
    [undefined, null],
  ])('the website %s is of %s', (website, domain) => {
    expect(domainOfWebsite(website)).toBe(domain)
  })

  it('are compared in one way of writing', () => {
    expect(normalizeEmail('  Ada@Prado.Example ')).toBe('ada@prado.example')
    expect(normalizeEmail(null)).toBeNull()
  })
})
