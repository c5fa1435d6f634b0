import { describe, expect, it } from 'vitest'
import { embedLook, parentOrigin } from '@/src/app/(embed)/_data/embedLook'
import { readPlace, START, writePlace } from '@/src/components/booking/place'
import { lengthText, typeReadings } from '@/src/components/booking/typeReadings'
import type { BookingTypeView } from '@/src/components/booking/types'
import { answersOf, EMPTY, problemsIn } from '@/src/components/booking/values'
import { bookingWords } from '@/src/lib/booking-words'
import { isPerRequest } from '@/src/lib/site-path'
import { snippetsOf } from '@/plugins/bookings/embed/snippets'
import { isFramedAnywhere } from '@/src/server/framedAnywhere'

const words = bookingWords('en')
const question = {
  id: 'q1',
  question: 'How many people?',
  kind: 'NUMBER',
  choices: [],
  help: null,
  isRequired: true,
} as const
const type: BookingTypeView = {
  id: 't',
  slug: 'talk',
  title: 'First talk',
  description: null,
  durationMinutes: 90,
  place: 'PHONE',
  seats: 8,
  requiresConfirmation: true,
  price: 12_000,
  currency: 'EUR',
  assignment: 'HOST',
  hasWaitlist: true,
  hosts: [],
  questions: [{ ...question, choices: [] }],
}

describe('the place in a booking', () => {
  it('is what was written into the address', () => {
    const place = { host: 'any', day: '2026-11-24', at: '2026-11-24T09:00:00.000Z', isDone: false }
    expect(readPlace(writePlace(place))).toEqual(place)
    expect(readPlace('')).toEqual(START)
  })

  it('is the beginning where the address says nothing that can be', () => {
    expect(readPlace('#day=2026-02-31&at=soon')).toEqual(START)
    expect(readPlace('#prices')).toEqual(START)
  })
})

describe('the details', () => {
  it('name what is missing, in the order of the form', () => {
    expect(Object.keys(problemsIn(EMPTY, type, words))).toEqual(['name', 'email', 'phone', 'q1', 'consent'])
    const filled = {
      ...EMPTY,
      name: 'Ana',
      email: 'ana@studio.example',
      phone: '+351 21 000 000',
      consent: true,
      answers: { q1: 'a dozen' },
    }
    expect(problemsIn(filled, type, words)).toEqual({ q1: 'Answer “How many people?” with a number.' })
    expect(problemsIn({ ...filled, answers: { q1: '12,5' } }, type, words)).toEqual({})
    expect(answersOf({ ...filled, answers: { q1: ' 12 ', other: 'x' } }, type.questions)).toEqual([
      { question: 'q1', answer: '12' },
    ])
  })
})

describe('the readings of a type', () => {
  it('say length, place, price, seats and who confirms', () => {
    expect(typeReadings(type, words, 'en')).toEqual([
      '1 h 30 min',
      'By telephone',
      '€120.00',
      '8 seats',
      'Confirmed by a person',
    ])
    expect(lengthText(45, words)).toBe('45 min')
    expect(lengthText(120, words)).toBe('2 h')
  })
})

describe('a frame in another site', () => {
  it('takes the colours that a brand may have, and nothing else', () => {
    expect(embedLook('?theme=light&accent=%23123456&corners=round')).toEqual({
      theme: 'light',
      brand: expect.objectContaining({ '--brand-radius': '0.75rem', '--brand-accent-light': '#123456' }),
    })
    expect(embedLook('?theme=neon&accent=red;}&corners=9px&font=x')).toEqual({ theme: null, brand: {} })
  })

  it('speaks to an origin of the web alone', () => {
    expect(parentOrigin('https://shop.example/page?x=1')).toBe('https://shop.example')
    expect(parentOrigin('javascript:alert(1)')).toBeNull()
    expect(parentOrigin(undefined)).toBeNull()
    expect(parentOrigin(['https://a.example'])).toBeNull()
  })

  it.each([
    ['/embed/book/talk', true],
    ['/es/embed/book/talk', true],
    ['/book/talk', false],
    ['/embed.js', false],
  ])('%s may stand anywhere: %s', (path, isFree) => {
    expect(isFramedAnywhere(path)).toBe(isFree)
  })
})

describe('the pages of bookings', () => {
  it.each([
    ['/book', false],
    ['/book/talk', false],
    ['/book/manage', true],
    ['/book/offer', true],
    ['/book/waitlist', true],
    ['/book/waitlist/leave', true],
    ['/embed/book/talk', true],
  ])('%s is made for each request: %s', (path, isMade) => {
    expect(isPerRequest(path)).toBe(isMade)
  })
})

describe('snippets for other sites', () => {
  it('name the studio’s own script, and keep a label from ending its attribute', () => {
    const { link, inline, button } = snippetsOf('https://studio.example', 'first-talk', 'A "talk" <now>')
    expect(link).toBe('https://studio.example/book/first-talk')
    expect(inline).toBe(
      '<div data-orrery-booking="first-talk"></div>\n<script src="https://studio.example/embed.js" async></script>',
    )
    expect(button).toContain('data-label="A &#34;talk&#34; &#60;now>"')
  })
})
