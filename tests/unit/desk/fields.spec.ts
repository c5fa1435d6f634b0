import { describe, expect, it } from 'vitest'
import { amountText } from '@/plugins/desk/amountText'
import { currencyAround } from '@/src/lib/money'
import { dressFields } from '@/plugins/desk/dressFields'
import { languageField } from '@/src/fields/language'
import { metadataField } from '@/src/fields/metadata'
import { moneyField } from '@/src/fields/money'
import { languageName } from '@/src/lib/locales'
import { parseMoney } from '@/src/lib/money'

describe('amounts on a form', () => {
  it('are written as people write them, in their language and the currency’s decimal places', () => {
    expect(amountText(1_450_000, 'EUR', 'en-GB')).toBe('14,500.00')
    expect(amountText(1_450_000, 'EUR', 'de')).toBe('14.500,00')
    expect(amountText(14_500, 'JPY', 'ja')).toBe('14,500')
    expect(amountText(Number.MAX_SAFE_INTEGER, 'EUR', 'en-GB')).toBe('90,071,992,547,409.91')
    expect([amountText(null, 'EUR', 'en-GB'), amountText(undefined, 'EUR', 'en-GB')]).toEqual(['', ''])
  })

  it.each(['en-GB', 'es', 'fr', 'de', 'ja'])('are read again as they are written, in %s', (language) => {
    for (const currency of ['EUR', 'USD', 'JPY']) {
      for (const minor of [0, 1, 99, 100, 123_456, 1_234_567_890]) {
        expect(parseMoney(amountText(minor, currency, language), currency, language)).toBe(minor)
      }
    }
  })

  it('are in the nearest currency around them', () => {
    const form: Record<string, unknown> = { currency: 'EUR', 'layout.0.currency': 'CHF', 'layout.1.currency': 'none' }
    const valueAt = (path: string) => form[path]
    expect(currencyAround('value', valueAt)).toBe('EUR')
    expect(currencyAround('layout.0.plans.2.amount', valueAt)).toBe('CHF')
    expect(currencyAround('layout.1.plans.0.amount', valueAt)).toBe('EUR')
    expect(currencyAround('value', () => undefined)).toBeNull()
  })
})

describe('the panel’s fields', () => {
  it('write days and times as the lists do, unless a field says otherwise', () => {
    const dates = dressFields([
      { name: 'a', type: 'date' },
      { name: 'b', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { name: 'startedAt', type: 'date' },
      { type: 'row', fields: [{ name: 'c', type: 'date', admin: { date: { displayFormat: 'yyyy' } } }] },
    ])
    expect(dates).toMatchObject([
      { admin: { date: { displayFormat: 'd MMM yyyy' } } },
      { admin: { date: { displayFormat: 'd MMM yyyy, HH:mm', timeFormat: 'HH:mm' } } },
      { admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } } },
      { fields: [{ admin: { date: { displayFormat: 'yyyy' } } }] },
    ])
  })

  it('choose languages by their own names, and keep the codes that stand for one', () => {
    const field = languageField({ name: 'language' })
    const desk = '/plugins/desk/admin'
    expect(dressFields([{ type: 'row', fields: [field] }])).toMatchObject([
      {
        fields: [
          {
            admin: {
              components: {
                Field: `${desk}/LanguageField#LanguageField`,
                Cell: `${desk}/LanguageCell#LanguageCell`,
                Filter: `${desk}/LanguageFilter#LanguageFilter`,
              },
            },
          },
        ],
      },
    ])
    expect([languageName('de'), languageName('ja'), languageName('xx')]).toEqual(['Deutsch', '日本語', 'xx'])
    const check = field.validate as unknown as (value: unknown) => string | true
    expect([check('es'), check(null), check('')]).toEqual([true, true, true])
    expect(check('Spanish')).toBe('Choose one of the languages of the site.')
  })

  it('type amounts in a field of their own and list them as people write them, wherever they lie', () => {
    const desk = '/plugins/desk/admin'
    const components = { Field: `${desk}/MoneyField#MoneyField`, Cell: `${desk}/MoneyCell#MoneyCell` }
    const amount = { admin: { components } }
    const plain = { name: 'n', type: 'number' as const }
    expect(
      dressFields([{ type: 'tabs', tabs: [{ label: 'T', fields: [moneyField({ name: 'value' })] }] }, plain]),
    ).toMatchObject([{ tabs: [{ fields: [amount] }] }, plain])
  })

  it('offer to add what points to a record by a component that asks the policy', () => {
    expect(dressFields([{ name: 'contacts', type: 'join', collection: 'contacts', on: 'company' }])).toMatchObject([
      { admin: { components: { Field: '/plugins/desk/admin/JoinField#JoinField' } } },
    ])
  })

  it('offer metadata on every form, so that a first key can be written', () => {
    expect(metadataField().admin?.condition).toBeUndefined()
    expect(dressFields([metadataField()])).toMatchObject([
      { admin: { components: { Field: '/plugins/desk/admin/MetadataField#MetadataField' } } },
    ])
  })

  it('show what programs keep where there is some', () => {
    const condition = metadataField({ isKept: true }).admin?.condition
    const shown = (siblings: object) => condition?.({}, siblings, {} as Parameters<NonNullable<typeof condition>>[2])
    expect([shown({}), shown({ metadata: null }), shown({ metadata: {} })]).toEqual([false, false, false])
    expect(shown({ metadata: { plan: 'gold' } })).toBe(true)
    // Hidden fields are not validated: what is no object has to be seen, and refused.
    expect([shown({ metadata: 5 }), shown({ metadata: [] }), shown({ metadata: '' })]).toEqual([true, true, true])
  })
})
