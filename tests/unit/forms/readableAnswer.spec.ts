import { describe, expect, it } from 'vitest'
import { readableAnswer } from '@/plugins/forms/readableAnswer'

const asked = { id: '1', name: 'q', label: 'Question' }

describe('an answer as staff read it', () => {
  it('names choices by their labels, line by line', () => {
    const choices = [
      { value: 'shop', label: 'A shop' },
      { value: 'site', label: 'A site' },
    ]
    expect(readableAnswer({ ...asked, blockType: 'choices', choices }, 'shop\nsite\nbarge', 'en-GB')).toBe(
      'A shop\nA site\nbarge',
    )
  })

  it('writes days and countries in the reader’s language', () => {
    expect(readableAnswer({ ...asked, blockType: 'date' }, '2027-03-01', 'en-GB')).toBe('1 Mar 2027')
    expect(readableAnswer({ ...asked, blockType: 'country' }, 'ES', 'de')).toBe('Spanien')
  })

  it('leaves as it was sent what is no such value, and what is not asked any more', () => {
    expect(readableAnswer({ ...asked, blockType: 'date' }, '2027-13-41', 'en-GB')).toBe('2027-13-41')
    expect(readableAnswer({ ...asked, blockType: 'country' }, 'Spain', 'en-GB')).toBe('Spain')
    expect(readableAnswer(undefined, 'ES', 'en-GB')).toBe('ES')
    expect(readableAnswer({ ...asked, blockType: 'text' }, '2027-03-01', 'en-GB')).toBe('2027-03-01')
  })
})
