import { describe, expect, it } from 'vitest'
import { namesBegun, withName } from '@/plugins/tasks/admin/suggestNames'
import { mentionedIn } from '@/plugins/tasks/mentionedIn'
import { askFor } from '@/plugins/tasks/searchTasks'

const people = [
  { id: 'ada', name: 'Ada Quill' },
  { id: 'ann', name: 'Ann Lee' },
  { id: 'anna', name: 'Ann Leeson' },
  { id: 'ruth', name: 'Ruth Okafor' },
]

describe('who is mentioned', () => {
  it.each([
    ['@Ruth Okafor, look', ['ruth']],
    ['thanks @ruth and @ADA QUILL', ['ruth', 'ada']],
    ['@Ann Leeson', ['anna']],
    ['@Ann Lee.', ['ann']],
    // Two are called Ann: a first name alone means nobody.
    ['@Ann', []],
    ['mail ruth@ruth.example or x@Ruth', []],
    ['@Ruthless', []],
    ['@Ruth @Ruth Okafor', ['ruth']],
    ['@', []],
  ])('%s', (text, ids) => expect(mentionedIn(text, people)).toEqual(ids))
})

describe('names after an @', () => {
  it('offers those that begin so, by first or last name, without regard to accents', () => {
    const names = (text: string) => namesBegun(text, text.length, people)?.people.map(({ id }) => id) ?? null
    expect(names('ask @an')).toEqual(['ann', 'anna'])
    expect(names('@Oká')).toEqual(['ruth'])
    expect(names('me@an')).toBeNull()
    expect(names('@zoe')).toBeNull()
    expect(names('@')).toHaveLength(4)
  })

  it('puts the name in place of what was begun', () => {
    expect(withName('ask @ru about it', 4, 7, people[3] as (typeof people)[number])).toEqual({
      text: 'ask @Ruth Okafor about it',
      at: 17,
    })
  })
})

describe('what a search asks for', () => {
  it.each([
    ['invoice hald', "'invoice' & 'hald':*"],
    ["o'brien & (x)", "'o' & 'brien' & 'x':*"],
    ['  --  ', ''],
    ['diseño', "'diseño':*"],
  ])('%s', (words, asked) => expect(askFor(words)).toBe(asked))
})
