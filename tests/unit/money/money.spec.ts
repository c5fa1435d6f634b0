import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  currencyExponent,
  formatMoney,
  fromDecimal,
  isCurrency,
  MoneyError,
  parseMoney,
  toDecimal,
} from '@/src/lib/money'

const currencies = ['EUR', 'USD', 'JPY', 'KWD', 'CHF', 'GBP'] as const

describe('currencies', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
  ])('should know that %s has %i decimal places', (currency, exponent) => {
    expect(currencyExponent(currency)).toBe(exponent)
  })

  it.each(['eur', 'EURO', 'XYZ', ''])('should refuse %j', (code) => {
    expect(isCurrency(code)).toBe(false)
    expect(() => currencyExponent(code)).toThrow(MoneyError)
  })
})

describe('decimals', () => {
  it.each([
    [0, 'EUR', '0.00'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [123456, 'EUR', '1234.56'],
    [1234, 'JPY', '1234'],
    [1234, 'KWD', '1.234'],
  ])('should write %i %s as %s', (minor, currency, text) => {
    expect(toDecimal(minor, currency)).toBe(text)
  })

  it.each([
    ['12.5', 'EUR', 1250],
    ['12.500', 'EUR', 1250],
    ['12', 'EUR', 1200],
    ['-0', 'EUR', 0],
    ['12.345', 'EUR', null],
    ['12.0', 'JPY', 12],
    ['12.5', 'JPY', null],
    ['1e3', 'EUR', null],
    ['', 'EUR', null],
    ['.5', 'EUR', null],
    ['999999999999999.99', 'EUR', null],
  ])('should read %j %s as %s', (text, currency, minor) => {
    expect(fromDecimal(text, currency)).toBe(minor)
  })

  it('should read back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...currencies), (minor, currency) => {
        expect(fromDecimal(toDecimal(minor, currency), currency)).toBe(minor)
      }),
    )
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('should refuse %d as an amount', (minor) => {
    expect(() => toDecimal(minor, 'EUR')).toThrow(MoneyError)
  })
})

describe('formatMoney and parseMoney', () => {
  it('should write amounts as the locale does', () => {
    expect(formatMoney(123450, 'EUR', 'en')).toBe('€1,234.50')
    expect(formatMoney(123450, 'EUR', 'de')).toBe('1.234,50\u00a0€')
    expect(formatMoney(1234, 'JPY', 'en')).toBe('¥1,234')
    expect(formatMoney(9007199254740991, 'EUR', 'en')).toBe('€90,071,992,547,409.91')
  })

  it.each([
    ['1,234.50', 'USD', 'en', 123450],
    ['$1,234.5', 'USD', 'en', 123450],
    ['USD 1234', 'USD', 'en', 123400],
    ['-$3', 'USD', 'en', -300],
    ['1.234,50 €', 'EUR', 'de', 123450],
    ['1 234,50 €', 'EUR', 'fr', 123450],
    ["1'234.50", 'CHF', 'en', null],
    ['1.234', 'EUR', 'de', 123400],
    ['1.234', 'EUR', 'en', null],
    ['12,34', 'EUR', 'en', null],
    ['1,2345', 'EUR', 'en', null],
    ['1.2.3', 'EUR', 'en', null],
    ['twelve', 'EUR', 'en', null],
    ['5 £', 'EUR', 'en', null],
    ['', 'EUR', 'en', null],
  ])('should read %j in %s and %s as %s', (text, currency, locale, minor) => {
    expect(parseMoney(text, currency, locale)).toBe(minor)
  })

  it('should read back every amount that it writes, in any locale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(...currencies),
        fc.constantFrom('en', 'de', 'fr', 'de-CH', 'sv', 'pt-BR', 'ja', 'es'),
        (minor, currency, locale) => {
          expect(parseMoney(formatMoney(minor, currency, locale), currency, locale)).toBe(minor)
        },
      ),
    )
  })
})
