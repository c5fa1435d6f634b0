import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '@/plugins/imports/guess'
import type { Target } from '@/plugins/imports/fields'
import { readRow } from '@/plugins/imports/readRow'
import { dateOrderOf, readDate } from '@/plugins/imports/values/dates'
import { readDecimal } from '@/plugins/imports/values/numbers'
import { readValue } from '@/plugins/imports/values/readValue'

const target = (name: string, kind: Target['kind'], more: Partial<Target> = {}): Target => ({
  name,
  label: name,
  names: [name],
  kind,
  isRequired: false,
  ...more,
})

describe('numbers as people write them', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1 234,5', '1234.5'],
    ['1’234.5', '1234.5'],
    ['€ 12', '12'],
    ['12,00 EUR', '12.00'],
    ['-3.5', '-3.5'],
    ['1.234', '1234'],
    ['1,234,567', '1234567'],
    ['0.5', '0.5'],
    ['twelve', null],
    ['1.2.3', null],
    ['', null],
  ])('%j is %j', (text, number) => {
    expect(readDecimal(text)).toBe(number)
  })

  it('reads back every amount as German, English and French write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom('de', 'en', 'fr'), (minor, language) => {
        const text = (minor / 100).toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        expect(Math.round(Number(readDecimal(text)) * 100)).toBe(minor)
      }),
    )
  })
})

describe('dates as spreadsheets write them', () => {
  it.each([
    ['2026-11-21', '2026-11-21T12:00:00.000Z'],
    ['2026/1/2', '2026-01-02T12:00:00.000Z'],
    ['2026年11月21日', '2026-11-21T12:00:00.000Z'],
    ['2026-11-21T09:30:00+02:00', '2026-11-21T07:30:00.000Z'],
    ['21.11.2026', '2026-11-21T12:00:00.000Z'],
    ['21/11/2026 09:30', '2026-11-21T09:30:00.000Z'],
    ['31.02.2026', null],
    ['next week', null],
  ])('%j is %j', (text, date) => {
    expect(readDate(text, 'DMY')).toBe(date)
  })

  it('learns from the column whether the month comes first', () => {
    expect(dateOrderOf(['01/02/2026', '12/31/2026'])).toBe('MDY')
    expect(dateOrderOf(['01/02/2026', '31/12/2026', '01/13/2026'])).toBe('DMY')
    expect(dateOrderOf(['01/02/2026', ''])).toBe('DMY')
    expect(readDate('12/31/2026', 'MDY')).toBe('2026-12-31T12:00:00.000Z')
  })

  it('reads back every day in every writing', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year = '', month = '', of = ''] = day.split('-')
        for (const [text, order] of [
          [day, 'DMY'],
          [`${of}.${month}.${year}`, 'DMY'],
          [`${Number(month)}/${Number(of)}/${year}`, 'MDY'],
        ] as const) {
          expect(readDate(text, order)?.slice(0, 10)).toBe(day)
        }
      }),
    )
  })
})

describe('cells', () => {
  const read = (text: string, field: Target) => readValue(text, field, { order: 'DMY', currency: 'EUR' })

  it('are choices by their code or their label in any language', () => {
    const status = target('status', 'select', {
      choices: [{ value: 'IN_PROGRESS', names: ['In progress', 'En curso'] }],
    })
    for (const text of ['IN_PROGRESS', 'in progress', 'EN CURSO']) expect(read(text, status).value).toBe('IN_PROGRESS')
    expect(read('Someday', status).problem).toEqual({
      text: '“{text}” is none of the choices of {field}.',
      values: { field: 'status', text: 'Someday' },
    })
  })

  it('are amounts, switches, lists and addresses', () => {
    expect(read('1.250,50', target('value', 'money')).value).toBe(125_050)
    expect(read('12.345', target('value', 'money')).value).toBe(1_234_500)
    expect(read('much', target('value', 'money')).problem?.text).toContain('as an amount')
    expect(read('Oui', target('isPrimary', 'checkbox')).value).toBe(true)
    expect(read('nein', target('isPrimary', 'checkbox')).value).toBe(false)
    expect(read('a; b,', target('tags', 'texts')).value).toEqual(['a', 'b'])
    expect(read(' Mailto:ANA@x.example ', target('email', 'email')).value).toBe('ana@x.example')
  })
})

describe('columns', () => {
  const targets = [
    target('fullName', 'fullName', { names: ['Name', 'Nombre'] }),
    target('firstName', 'text', { names: ['First name'], isRequired: true }),
    target('lastName', 'text', { names: ['Last name'] }),
    target('email', 'email', { names: ['Email', 'E-mail', 'メール'] }),
    target('company', 'relation', { names: ['Company'] }),
  ]

  it('are known by name, label and what other systems call them, each field once', () => {
    expect(guessMapping(['Vorname', 'Nachname', 'E-Mail-Adresse', 'Firma', 'Email', 'x'], targets)).toEqual([
      'firstName',
      'lastName',
      null,
      'company',
      'email',
      null,
    ])
    expect(guessMapping(['メール', 'PRÉNOM', 'first_name'], targets)).toEqual(['email', null, 'firstName'])
  })

  it('with a whole name are parted into two', () => {
    const job = { columns: [{ name: 'Name', order: 'DMY' as const }], mapping: ['fullName'] }
    const names = (cell: string) => readRow({ number: 1, cells: [cell] }, { ...JOB, ...job }, targets).values
    expect(names('Jean-Luc Petit')).toEqual({ firstName: 'Jean-Luc', lastName: 'Petit' })
    expect(names('Ana Maria Prado')).toEqual({ firstName: 'Ana Maria', lastName: 'Prado' })
    expect(names('Prado, Ana')).toEqual({ firstName: 'Ana', lastName: 'Prado' })
    expect(names('Cher')).toEqual({ firstName: 'Cher' })
  })

  it('that are empty say nothing, and what has to be there is missed', () => {
    const columns = ['a', 'b'].map((name) => ({ name, order: 'DMY' as const }))
    const row = readRow({ number: 1, cells: ['', ' '] }, { ...JOB, columns, mapping: ['firstName', 'email'] }, targets)
    expect(row).toEqual({
      values: {},
      relations: {},
      problems: [{ text: '{field} is missing.', values: { field: 'firstName' } }],
    })
  })
})

const JOB = {
  id: '1',
  organization: '1',
  fileName: 'a.csv',
  into: 'contacts',
  onDuplicate: 'UPDATE' as const,
  status: 'MAPPING' as const,
  changeset: null,
  runBy: null,
}
