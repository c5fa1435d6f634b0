import type { NumberFieldSingleValidation } from 'payload'
import { describe, expect, it } from 'vitest'
import { currencyField, moneyField, type MoneyFieldOptions } from '@/src/fields/money'

function complaint(value: number | null | undefined, options: Partial<MoneyFieldOptions> = {}) {
  const validate = moneyField({ name: 'price', ...options }).validate as NumberFieldSingleValidation
  return validate(value, {} as Parameters<NumberFieldSingleValidation>[1])
}

describe('moneyField', () => {
  it('should accept integers within its bounds, and nothing when it may be empty', () => {
    expect(complaint(0)).toBe(true)
    expect(complaint(1250)).toBe(true)
    expect(complaint(null)).toBe(true)
    expect(complaint(-5, { min: -10 })).toBe(true)
  })

  it.each([
    [12.5, {}, 'whole number'],
    [2 ** 53, {}, 'whole number'],
    [-1, {}, 'at least 0'],
    [11, { max: 10 }, 'at most 10'],
    [null, { required: true }, 'Enter an amount'],
  ] as const)('should refuse %s with %j', (value, options, message) => {
    expect(complaint(value, options)).toContain(message)
  })

  it('should stop the start on bounds or currencies that make no sense', () => {
    expect(() => moneyField({ name: 'price', min: 2, max: 1 })).toThrow('cannot start at 2')
    expect(() => currencyField({ currencies: ['EUR', 'EURO'] })).toThrow('"EURO" is not an ISO 4217')
  })
})

describe('currencyField', () => {
  it('should offer its currencies, the first as the default', () => {
    expect(currencyField({ currencies: ['EUR', 'USD'] })).toMatchObject({
      name: 'currency',
      defaultValue: 'EUR',
      options: [{ value: 'EUR' }, { value: 'USD' }],
    })
  })
})
