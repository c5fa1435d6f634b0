import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldReader } from '@/plugins/audit/admin/fieldReader'
import { answersInTrail } from '@/plugins/consultations/audits/answersInTrail'
import type { Outline } from '@/plugins/consultations/audits/outline'

const label = (en: string) => ({ en })
const flattenedFields = [
  { name: 'title', type: 'text', label: label('Title') },
  {
    name: 'status',
    type: 'select',
    label: label('Status'),
    options: [{ value: 'IN_PROGRESS', label: label('In progress') }],
  },
  { name: 'completedAt', type: 'date', label: label('Completed at') },
  { name: 'day', type: 'date', label: label('Day'), admin: { date: { pickerAppearance: 'dayOnly' } } },
  { name: 'language', type: 'text', label: label('Language'), custom: { language: true } },
  {
    name: 'recommendations',
    type: 'array',
    label: label('Recommendations'),
    flattenedFields: [
      { name: 'title', type: 'text', label: label('Title') },
      { name: 'impact', type: 'select', label: label('Impact'), options: [{ value: 'HIGH', label: label('High') }] },
      { name: 'id', type: 'text' },
    ],
  },
  { name: 'value', type: 'number', label: label('Value'), custom: { money: true } },
  {
    name: 'plans',
    type: 'array',
    label: label('Plans'),
    flattenedFields: [
      { name: 'price', type: 'number', label: label('Price'), custom: { money: true } },
      { name: 'currency', type: 'text', label: label('Currency') },
    ],
  },
  { name: 'look', type: 'group', label: label('Look'), flattenedFields: [{ name: 'ring', type: 'checkbox' }] },
  { name: 'outline', type: 'json', admin: { hidden: true } },
  { name: 'answers', type: 'json', admin: { hidden: true }, custom: { trail: answersInTrail } },
] as unknown as FlattenedField[]

const question = { kind: 'TEXT', choices: [], help: null, isRequired: false, weight: 1 }
const outline = {
  sections: [
    {
      key: 'intake',
      title: 'How work comes in',
      questions: [{ ...question, id: 'q1', question: 'What takes longest?' }],
      checklists: [{ id: 'c1', title: 'Seen', items: ['The telephone', 'The inbox'] }],
    },
  ],
} as unknown as Outline

type Reading = Parameters<typeof fieldReader>[1]
const i18n = { language: 'en', fallbackLanguage: 'en', t: (key: string) => key, translations: {} }
const read = (record: Reading['record'], titles: [string, string][] = []) =>
  fieldReader(
    { flattenedFields },
    {
      i18n: i18n as unknown as Reading['i18n'],
      user: { timezone: 'Europe/Berlin' },
      titles: new Map(titles),
      record,
    },
  )

describe('the trail, read by the fields of a record', () => {
  const reader = read({ outline })

  it('says choices, languages and moments as the form does, not as they are stored', () => {
    expect(reader.valueOf('status', 'IN_PROGRESS')).toBe('In progress')
    expect(reader.valueOf('status', 'GONE')).toBe('GONE')
    expect(reader.valueOf('language', 'de')).toBe('Deutsch')
    expect(reader.valueOf('completedAt', '2026-11-10T23:30:00.000Z')).toBe('11 Nov 2026, 00:30')
    expect(reader.valueOf('day', '2026-11-10T12:00:00.000Z')).toBe('10 Nov 2026')
    expect([reader.valueOf('status', null), reader.valueOf('title', 'Plain')]).toEqual(['—', 'Plain'])
  })

  it('writes the rows of a list one below the other, without ids and what is empty', () => {
    const rows = [
      { id: 'a', title: 'One calendar', impact: 'HIGH' },
      { id: 'b', title: 'Write it down', impact: null },
    ]
    expect(reader.valueOf('recommendations', rows)).toBe(
      '1. Title: One calendar · Impact: High\n2. Title: Write it down',
    )
  })

  it('writes money as people do, in the currency of its time, then of the record, then of no name', () => {
    const yen = read({ currency: 'JPY' })
    expect(yen.valueOf('value', 14_500)).toBe('JP¥14,500')
    expect(yen.valueOf('value', 1_450_050, (path) => (path === 'currency' ? 'EUR' : undefined))).toBe('€14,500.50')
    expect(read(null).valueOf('value', 1_450_050)).toBe('14,500.50')
    expect(yen.valueOf('value', null)).toBe('—')
    expect(read({ currency: 'EUR' }).valueOf('plans', [{ price: 4_900 }, { price: 500, currency: 'JPY' }])).toBe(
      '1. Price: €49.00\n2. Price: JP¥500 · Currency: JPY',
    )
  })

  it('names paths by labels and what is gone by its name', () => {
    expect(reader.nameOf('look.ring')).toBe('Look › Ring')
    expect(reader.nameOf('formerField')).toBe('Former field')
    expect(reader.valueOf('formerField', 'id-1')).toBe('id-1')
    expect(read(null, [['id-1', 'Websites']]).valueOf('formerField', 'id-1')).toBe('Websites')
  })

  it('names answers of an audit by what was asked, and leaves out what software keeps', () => {
    expect(reader.nameOf('answers.questions.q1.value')).toBe('What takes longest?')
    expect(reader.nameOf('answers.questions.q1.note')).toBe('What takes longest? › Note')
    expect(reader.nameOf('answers.checks.c1.1.value')).toBe('Seen › The inbox')
    expect(reader.nameOf('answers.notes.intake.value')).toBe('How work comes in › Note')
    const kept = [
      'answers.questions.q1.version',
      'answers.questions.q1.by',
      'answers.questions.q9.value',
      'outline.title',
    ]
    expect(kept.map((path) => reader.nameOf(path))).toEqual([null, null, null, null])
    expect(read(null).nameOf('answers.questions.q1.value')).toBeNull()
    expect(reader.valueOf('answers.checks.c1.1.value', true)).toBe('yes')
  })
})
