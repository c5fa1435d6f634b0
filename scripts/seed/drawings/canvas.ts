import type { Random } from '@/src/lib/seeded'

/** Colours of a drawing: what lies behind, what lies on it, and the metal. */
export interface Palette {
  ground: string
  raised: string
  ink: string
  brass: string
  verdigris: string
  signal: string
}

export const night: Palette = {
  ground: '#0d1413',
  raised: '#18231f',
  ink: '#ece7db',
  brass: '#c9a15a',
  verdigris: '#5fa08c',
  signal: '#d2604a',
}

export const day: Palette = {
  ground: '#f1ede4',
  raised: '#fffdf8',
  ink: '#1c2421',
  brass: '#9a722e',
  verdigris: '#2e6f5e',
  signal: '#a83a26',
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random()

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

export const polar = (cx: number, cy: number, radius: number, degrees: number): [number, number] => {
  const angle = (degrees * Math.PI) / 180
  return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
}

const n = (value: number): string => String(Math.round(value * 10) / 10)

/** A tag: numbers are rounded to a tenth, which is finer than any screen. */
export function tag(name: string, attributes: Record<string, number | string>, inner = ''): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? n(value) : value}"`)
    .join('')
  return inner === '' ? `<${name}${text}/>` : `<${name}${text}>${inner}</${name}>`
}

export const circle = (cx: number, cy: number, r: number, attributes: Record<string, number | string> = {}): string =>
  tag('circle', { cx, cy, r, fill: 'none', ...attributes })

export const line = (
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  attributes: Record<string, number | string>,
): string => tag('line', { x1, y1, x2, y2, ...attributes })

export const path = (points: readonly (readonly [number, number])[], isClosed = true): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${isClosed ? 'Z' : ''}`

export function gradient(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  { kind = 'linear', ...attributes }: { kind?: 'linear' | 'radial' } & Record<string, number | string> = {},
): string {
  const inner = stops
    .map(([offset, colour, opacity = 1]) =>
      tag('stop', { offset: String(offset), 'stop-color': colour, 'stop-opacity': String(opacity) }),
    )
    .join('')
  const exact = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]))
  return tag(`${kind}Gradient`, { id, ...exact }, inner)
}

/** Degree ticks on a ring, every fifth and tenth longer. */
export function ticks(cx: number, cy: number, radius: number, count: number, length: number, stroke: string): string {
  return Array.from({ length: count }, (_, index) => {
    const long = index % 10 === 0 ? 1 : index % 5 === 0 ? 0.7 : 0.4
    const degrees = (index * 360) / count
    return line(polar(cx, cy, radius, degrees), polar(cx, cy, radius - length * long, degrees), {
      stroke,
      'stroke-width': index % 10 === 0 ? 2.4 : 1.2,
    })
  }).join('')
}

/** A ball lit from the upper left, with the shadow that it throws. */
export function ball(id: string, x: number, y: number, radius: number, colour: string, isShadowed = true): string {
  const shade = gradient(
    id,
    [
      [0, '#ffffff', 0.85],
      [0.18, colour],
      [0.7, colour],
      [1, '#0a0f0e'],
    ],
    { kind: 'radial', cx: 0.34, cy: 0.3, r: 0.85 },
  )
  const shadow = isShadowed
    ? tag('ellipse', {
        cx: x + radius * 0.5,
        cy: y + radius * 0.75,
        rx: radius * 1.1,
        ry: radius * 0.85,
        fill: '#000',
        opacity: '0.35',
        filter: 'url(#soft)',
      })
    : ''
  return tag('defs', {}, shade) + shadow + circle(x, y, radius, { fill: `url(#${id})` })
}

/** The soft shadow of a sheet, as a few faint outlines: a blur over the whole picture costs a second, these nothing. */
export function shadowOf(d: string, dx: number, dy: number): string {
  return [30, 22, 15, 9, 4]
    .map((width) =>
      tag('path', {
        d,
        fill: '#000',
        stroke: '#000',
        'stroke-width': width,
        'stroke-linejoin': 'round',
        opacity: '0.07',
        transform: `translate(${dx} ${dy})`,
      }),
    )
    .join('')
}

/** A whole drawing: the ground, what is on it, a vignette. */
export function sheet(width: number, height: number, ground: string, content: string): string {
  const defs = [
    tag(
      'filter',
      { id: 'soft', x: '-60%', y: '-60%', width: '220%', height: '220%' },
      tag('feGaussianBlur', { stdDeviation: 18 }),
    ),
    tag(
      'filter',
      { id: 'softer', x: '-60%', y: '-60%', width: '220%', height: '220%' },
      tag('feGaussianBlur', { stdDeviation: 60 }),
    ),
    gradient(
      'vignette',
      [
        [0.55, '#000', 0],
        [1, '#000', 0.42],
      ],
      { kind: 'radial', cx: 0.5, cy: 0.45, r: 0.8 },
    ),
  ].join('')
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    tag('defs', {}, defs) +
      tag('rect', { width, height, fill: ground }) +
      content +
      tag('rect', { width, height, fill: 'url(#vignette)' }),
  )
}
