import { circle, polar, tag } from './canvas'

/** Single-stroke capitals on a grid of 10 × 14: a word needs no font that a machine may lack. */
const LETTERS: Record<string, string> = {
  A: 'M0 14L5 0L10 14M2 9H8',
  B: 'M0 0V14H6Q10 14 10 10.5T6 7H0H5Q9 7 9 3.5T5 0Z',
  C: 'M10 3Q8 0 5 0Q0 0 0 7T5 14Q8 14 10 11',
  D: 'M0 0V14H4Q10 14 10 7T4 0Z',
  E: 'M9 0H0V14H9M0 7H7',
  F: 'M9 0H0V14M0 7H7',
  G: 'M10 3Q8 0 5 0Q0 0 0 7T5 14Q10 14 10 8H6',
  H: 'M0 0V14M10 0V14M0 7H10',
  I: 'M1 0V14',
  K: 'M0 0V14M9 0L0 8M3.5 5.5L10 14',
  L: 'M0 0V14H8',
  M: 'M0 14V0L6 9L12 0V14',
  N: 'M0 14V0L10 14V0',
  O: 'M5 0Q0 0 0 7T5 14Q10 14 10 7T5 0Z',
  R: 'M0 14V0H5Q10 0 10 4T5 8H0M5 8L10 14',
  S: 'M9 2Q8 0 5 0Q0 0 0 3.5T5 7T10 10.5T5 14Q1 14 0 12',
  T: 'M0 0H10M5 0V14',
  U: 'M0 0V9Q0 14 5 14T10 9V0',
  V: 'M0 0L5 14L10 0',
  Y: 'M0 0L5 7L10 0M5 7V14',
}
const WIDE: Record<string, number> = { I: 2, M: 12, L: 8, E: 9, F: 9 }

function word(text: string, x: number, y: number, scale: number, stroke: string): string {
  let at = x
  return [...text]
    .map((letter) => {
      const drawn = tag('path', {
        d: LETTERS[letter] ?? '',
        transform: `translate(${at} ${y}) scale(${scale})`,
        fill: 'none',
        stroke,
        'stroke-width': '1.5',
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      })
      at += ((WIDE[letter] ?? 10) + 5) * scale
      return drawn
    })
    .join('')
}

/** The mark before the word, in a box of 200 × 200. */
const marks: ((ink: string) => string)[] = [
  (ink) =>
    [88, 60, 32].map((r) => circle(100, 100, r, { stroke: ink, 'stroke-width': 11 })).join('') +
    circle(162, 38, 15, { fill: ink }),
  (ink) =>
    Array.from({ length: 8 }, (_, i) =>
      tag('path', {
        d: `M100 100L${polar(100, 100, 92, i * 45).join(' ')}`,
        stroke: ink,
        'stroke-width': 14,
        'stroke-linecap': 'round',
      }),
    ).join(''),
  (ink) =>
    tag('path', { d: 'M12 150A88 88 0 0 1 188 150Z', fill: ink }) +
    tag('path', { d: 'M12 168H188', stroke: ink, 'stroke-width': 12 }),
  (ink) =>
    tag('path', {
      d: 'M20 180V20L100 110L180 20V180',
      fill: 'none',
      stroke: ink,
      'stroke-width': 18,
      'stroke-linejoin': 'round',
    }),
  (ink) =>
    tag('path', { d: 'M100 10L188 100L100 190L12 100Z', fill: 'none', stroke: ink, 'stroke-width': 14 }) +
    circle(100, 100, 30, { fill: ink }),
]

/** A company's logo in one ink on nothing, 1000 × 280. */
export function logo(index: number, name: string, ink: string): string {
  const content = tag(
    'g',
    { transform: 'translate(30 40)' },
    (marks[index % marks.length] as (ink: string) => string)(ink),
  )
  const scale = Math.min(7, 690 / [...name].reduce((sum, letter) => sum + (WIDE[letter] ?? 10) + 5, 0))
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 1000, height: 280, viewBox: '0 0 1000 280' },
    content + word(name, 275, 140 - 7 * scale, scale, ink),
  )
}
