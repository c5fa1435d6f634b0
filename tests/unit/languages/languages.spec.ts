import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Catalogues } from '@/plugins/languages/catalogue'
import { languagesPlugin } from '@/plugins/languages'
import { declaredWords, declareWords, englishOf } from '@/plugins/languages/api'
import { isNeutral } from '@/plugins/languages/neutral'
import { nameLabel } from '@/plugins/languages/nameLabel'
import { refusalsIn } from '@/plugins/languages/refusals'
import { makeSay } from '@/plugins/languages/say'
import { translateConfig } from '@/plugins/languages/walk'

/** Every text that the walker met, in order. */
function textsOf(collection: Partial<CollectionConfig>, rest: Partial<Config> = {}): string[] {
  const texts: string[] = []
  translateConfig({ ...rest, collections: [{ slug: 'notes', fields: [], ...collection }] } as Config, (english) => {
    texts.push(english)
    return english
  })
  return texts
}

const fieldTexts = (...fields: Field[]) => textsOf({ fields }).slice(2)

describe('walking a configuration', () => {
  it('names collections and fields from what Payload would make labels of', () => {
    expect(textsOf({ slug: 'case-studies', fields: [{ name: 'landingPage', type: 'text' }] })).toEqual([
      'Case study',
      'Case studies',
      'Landing page',
    ])
  })

  it('meets groups, descriptions, placeholders and options', () => {
    expect(textsOf({ admin: { group: 'Site', description: 'What is written.' } })).toContain('What is written.')
    expect(
      fieldTexts({
        name: 'state',
        type: 'select',
        admin: { description: 'Where it stands.', placeholder: 'Choose' },
        options: ['raw', { label: 'New', value: 'NEW' }],
      } as Field),
    ).toEqual(['State', 'Where it stands.', 'Choose', 'New'])
  })

  it('goes into rows, collapsibles, groups, tabs, arrays, blocks and joins', () => {
    const text = (name: string): Field => ({ name, type: 'text' })
    expect(
      fieldTexts(
        { type: 'row', fields: [text('one')] },
        { type: 'collapsible', label: 'Where from', fields: [text('two')] },
        { name: 'look', type: 'group', label: 'Planet', fields: [text('three')] },
        { type: 'tabs', tabs: [{ label: 'Words', description: 'All of them.', fields: [text('four')] }] },
        { name: 'lines', type: 'array', fields: [text('five')] },
        { name: 'layout', type: 'blocks', blocks: [{ slug: 'callToAction', fields: [text('six')] }] },
        { name: 'posts', type: 'join', collection: 'posts', on: 'author' } as unknown as Field,
      ),
    ).toEqual([
      ...['One', 'Where from', 'Two', 'Planet', 'Three', 'All of them.', 'Words', 'Four'],
      ...['Lines', 'Line', 'Lines', 'Five', 'Layout', 'Call to action', 'Call to action', 'Six', 'Posts'],
    ])
  })

  it('goes into the blocks of the whole configuration', () => {
    expect(
      textsOf({}, { blocks: [{ slug: 'faq', labels: { singular: 'Questions', plural: 'Questions' }, fields: [] }] }),
    ).toContain('Questions')
  })

  it('leaves records, functions, hidden fields and fields without a name alone', () => {
    expect(
      fieldTexts(
        { name: 'a', type: 'text', label: { en: 'A', es: 'Una' } },
        { name: 'b', type: 'text', label: () => 'B' },
        { name: 'c', type: 'text', label: false },
        { name: 'd', type: 'text', admin: { hidden: true } },
        { name: 'e', type: 'ui', admin: { components: {} } },
      ),
    ).toEqual([])
  })

  it('changes nothing in place', () => {
    const fields: Field[] = [{ name: 'title', type: 'text', admin: { description: 'One line.' } }]
    const before = structuredClone(fields)
    translateConfig({ collections: [{ slug: 'notes', fields }] } as unknown as Config, () => ({ en: 'x' }))
    expect(fields).toEqual(before)
  })

  it('gives tabs of a record a function, because Payload takes no record there', () => {
    const config = translateConfig(
      {
        collections: [
          {
            slug: 'notes',
            fields: [],
            admin: { components: { views: { edit: { trail: { tab: { label: 'Trail' } } } } } },
          },
        ],
      } as unknown as Config,
      (en) => ({ en, es: 'Historial' }),
    )
    const edit = config.collections?.[0]?.admin?.components?.views?.edit as unknown as {
      trail: { tab: { label: (args: { t: () => string }) => string } }
    }
    expect(edit.trail.tab.label({ t: () => 'Español' })).toBe('Historial')
    expect(edit.trail.tab.label({ t: () => 'Deutsch' })).toBe('Trail')
  })
})

const nothing = { labels: {}, words: {}, refusals: {} }
const catalogues: Catalogues = {
  es: { ...nothing, labels: { Notes: 'Notas' }, words: { Done: 'Hecho' }, refusals: { 'Not now.': 'Ahora no.' } },
  fr: nothing,
  de: nothing,
  ja: { ...nothing, labels: { Notes: 'メモ' } },
}

describe('the plugin', () => {
  const config = languagesPlugin({ catalogues })({
    collections: [{ slug: 'notes', fields: [] }],
  } as unknown as Config) as Config

  it('keeps English beside the languages that have the text', () => {
    expect(config.collections?.[0]?.labels).toEqual({
      singular: 'Note',
      plural: { en: 'Notes', es: 'Notas', ja: 'メモ' },
    })
  })

  it('puts words, and nothing else of ours, among the translations that go to the browser', () => {
    expect(config.i18n?.translations?.es).toEqual({
      general: { true: 'Sí', false: 'No', noLabel: '—' },
      orrery: { Done: 'Hecho' },
    })
  })

  it('says yes, no and nothing in lists as people do', () => {
    expect(config.i18n?.translations?.en).toEqual({ general: { true: 'Yes', false: 'No', noLabel: '—' } })
  })

  it.each([
    ['es', 'Ahora no.'],
    ['en', 'Not now.'],
    ['fr', 'Not now.'],
  ])('answers a refusal in %s, for the record and for its fields', (language, said) => {
    const hook = config.hooks?.afterError?.[0] as unknown as (args: object) => { response?: unknown } | undefined
    const result = { errors: [{ message: 'Not now.', data: { errors: [{ path: 'a', message: 'Not now.' }] } }] }
    const answered = hook({ req: { i18n: { language } }, result })?.response ?? result
    expect(answered).toEqual({ errors: [{ message: said, data: { errors: [{ path: 'a', message: said }] } }] })
  })
})

describe('saying', () => {
  const workers = { one: 'One worker runs.', other: '{count} workers run.' }
  const spanish = makeSay({
    language: 'es',
    translations: {
      orrery: {
        'Hello {name}.': 'Hola, {name}.',
        '{count} workers run.': { one: 'Un proceso.', other: '{count} procesos.' },
      },
    },
  })

  it('fills in values, and falls back to English', () => {
    expect(spanish('Hello {name}.', { name: 'Ana' })).toBe('Hola, Ana.')
    expect(spanish('Nobody {did} this.', { did: 'wrote' })).toBe('Nobody wrote this.')
    expect(spanish('{left} stays')).toBe('{left} stays')
  })

  it.each([
    [1, 'Un proceso.', 'One worker runs.'],
    [2, '2 procesos.', '2 workers run.'],
    [12_345, '12.345 procesos.', '12,345 workers run.'],
  ])('chooses the form for %i', (count, es, en) => {
    expect(spanish(workers, { count })).toBe(es)
    expect(makeSay({ language: 'en', translations: {} })(workers, { count })).toBe(en)
  })
})

describe('refusals', () => {
  const spoken = refusalsIn({
    'Use at most {count} characters.': 'Usa como máximo {count} caracteres.',
    'Use at most {count} {things}.': 'Como máximo {count}: {things}.',
    'Sure? (Yes.)': '¿Seguro?',
  })

  it.each([
    ['Use at most 120 characters.', 'Usa como máximo 120 caracteres.'],
    ['Use at most 3 clients.', 'Como máximo 3: clients.'],
    ['Sure? (Yes.)', '¿Seguro?'],
    ['Something else.', null],
    ['Please use at most 3 characters.', null],
  ])('%s', (english, spanish) => expect(spoken(english)).toBe(spanish))
})

describe('texts', () => {
  it.each([
    ['utmSource', 'UTM source'],
    ['isActive', 'Active'],
    ['iconUrl', 'Icon URL'],
    ['issue', 'Issue'],
  ])('%s is labelled %s', (name, label) => expect(nameLabel(name)).toBe(label))

  it.each([
    ['EUR', true],
    ['#c9a15a', true],
    ['日本語', true],
    ['Français', true],
    ['Name', false],
  ])('%s is neutral: %s', (text, neutral) => expect(isNeutral(text)).toBe(neutral))

  it('finds the English of a label', () => {
    expect([englishOf('Lead'), englishOf({ en: 'Lead', es: 'Interesado' }), englishOf(() => 'x')]).toEqual([
      'Lead',
      'Lead',
      undefined,
    ])
  })

  it('gathers the words that options bring', () => {
    const config = declareWords(declareWords({} as Config, ['New leads']), ['Drafts'])
    expect(declaredWords(config)).toEqual(['New leads', 'Drafts'])
  })
})
