import type { Random } from '@/src/lib/seeded'
import { ball, between, circle, gradient, line, path, pick, polar, shadowOf, tag, ticks, type Palette } from './canvas'

/** What a picture shows. Each fills 1600 × 1067 and is another one for every seed. */
export type Scene = (random: Random, palette: Palette) => string

const width = 1600
const height = 1067

/** An instrument's face: engraved scales, a hand, a small second dial. */
export const dial: Scene = (random, { raised, ink, brass, verdigris, signal }) => {
  const [cx, cy, radius] = [between(random, 900, 1150), between(random, 420, 640), between(random, 520, 640)]
  const hand = between(random, 200, 320)
  const small = polar(cx, cy, radius * 0.42, between(random, 70, 130))
  const numerals = Array.from({ length: 12 }, (_, index) => {
    const [x, y] = polar(cx, cy, radius * 0.76, index * 30)
    return circle(x, y, index % 3 === 0 ? 13 : 6, { fill: index % 3 === 0 ? brass : ink })
  })
  return [
    tag(
      'defs',
      {},
      gradient(
        'face',
        [
          [0, raised],
          [1, raised, 0.2],
        ],
        { kind: 'radial', cx: 0.35, cy: 0.3, r: 0.9 },
      ),
    ),
    circle(cx + 26, cy + 40, radius, { fill: '#000', opacity: '0.4', filter: 'url(#softer)' }),
    circle(cx, cy, radius, { fill: 'url(#face)', stroke: brass, 'stroke-width': 14 }),
    circle(cx, cy, radius - 20, { stroke: ink, 'stroke-width': 1.5, opacity: '0.5' }),
    ticks(cx, cy, radius - 28, 180, 44, ink),
    circle(cx, cy, radius * 0.66, { stroke: brass, 'stroke-width': 2 }),
    ...numerals,
    circle(...small, radius * 0.24, { stroke: verdigris, 'stroke-width': 5, fill: raised }),
    ticks(...small, radius * 0.22, 60, 18, verdigris),
    line(small, polar(...small, radius * 0.17, between(random, 0, 360)), { stroke: signal, 'stroke-width': 4 }),
    tag('path', {
      d: path([
        polar(cx, cy, 20, hand + 90),
        polar(cx, cy, radius * 0.86, hand),
        polar(cx, cy, 20, hand - 90),
        polar(cx, cy, 110, hand + 180),
      ]),
      fill: signal,
    }),
    ball('hub', cx, cy, 34, brass),
  ].join('')
}

/** Sheets of paper, cut in waves and laid over each other. */
export const paper: Scene = (random, { ground, raised, ink, brass, verdigris, signal }) => {
  const colours = [verdigris, raised, brass, ground, verdigris, raised, signal, ink]
  const sun = [between(random, 380, 1200), between(random, 220, 380)] as const
  const layers = colours.map((colour, index) => {
    const base = 300 + index * 105
    const [a, b] = [between(random, 30, 110), between(random, 20, 60)]
    const [p, q] = [between(random, 0, 6), between(random, 0, 6)]
    const edge = Array.from({ length: 41 }, (_, step): [number, number] => {
      const x = -40 + step * 42
      return [x, base + a * Math.sin(x / 260 + p) + b * Math.sin(x / 120 + q)]
    })
    const d = path([...edge, [1680, 1120], [-40, 1120]])
    return shadowOf(d, 0, -8) + tag('path', { d, fill: colour })
  })
  return circle(...sun, between(random, 90, 150), { fill: pick(random, [signal, brass]) }) + layers.join('')
}

/** Wheels that mesh. */
export const gears: Scene = (random, { raised, ink, brass, verdigris }) => {
  const pitch = 15
  const wheel = (cx: number, cy: number, teeth: number, turn: number, fill: string, stroke: string): string => {
    const radius = (teeth * pitch) / 2
    const outline = Array.from({ length: teeth }, (_, index) => {
      const at = turn + (index * 360) / teeth
      const step = 360 / teeth
      return [
        polar(cx, cy, radius - 13, at - step * 0.3),
        polar(cx, cy, radius + 13, at - step * 0.14),
        polar(cx, cy, radius + 13, at + step * 0.14),
        polar(cx, cy, radius - 13, at + step * 0.3),
      ] as const
    }).flat()
    const spokes = Array.from({ length: 6 }, (_, index) => {
      const [x, y] = polar(cx, cy, radius * 0.55, turn + index * 60)
      return circle(x, y, radius * 0.17, { fill: raised, stroke, 'stroke-width': 2 })
    })
    return [
      circle(cx + 18, cy + 30, radius, { fill: '#000', opacity: '0.45', filter: 'url(#soft)' }),
      tag('path', { d: path(outline), fill, stroke, 'stroke-width': 2 }),
      circle(cx, cy, radius * 0.84, { stroke: ink, 'stroke-width': 1.5, opacity: '0.4' }),
      ...spokes,
      circle(cx, cy, radius * 0.2, { fill: raised, stroke: ink, 'stroke-width': 2 }),
      ticks(cx, cy, radius * 0.82, 60, 12, ink),
    ].join('')
  }
  const [x, y] = [between(random, 420, 620), between(random, 430, 620)]
  const beside = (teethA: number, teethB: number): number => ((teethA + teethB) * pitch) / 2
  const [first, second, third] = [44, 26, 34]
  const [bx, by] = polar(x, y, beside(first, second), between(random, -40, 10))
  const [tx, ty] = polar(bx, by, beside(second, third), between(random, 30, 70))
  return (
    wheel(tx, ty, third, 4, verdigris, ink) +
    wheel(bx, by, second, 8, raised, brass) +
    wheel(x, y, first, 0, brass, ink)
  )
}

/** Arches that lead into the depth, light falling through them. */
export const arches: Scene = (random, { ground, raised, brass, verdigris, signal }) => {
  const [vx, vy] = [between(random, 650, 950), 620]
  const tones = [verdigris, raised, brass, ground, verdigris, raised]
  const rows = tones.map((colour, index) => {
    const scale = 1 - index * 0.15
    const [w, h] = [760 * scale, 760 * scale]
    const bottom = vy + 460 * scale
    const arch = `M${vx - w / 2} ${bottom}V${bottom - h * 0.55}A${w / 2} ${w / 2} 0 0 1 ${vx + w / 2} ${bottom - h * 0.55}V${bottom}Z`
    return shadowOf(arch, -12, -8) + tag('path', { d: arch, fill: colour })
  })
  const light = path([
    [vx - 40, 520],
    [vx + 40, 520],
    [vx + 640, 1100],
    [vx - 120, 1100],
  ])
  return [
    tag('rect', { x: 0, y: vy + 330, width, height: 400, fill: raised }),
    ...rows,
    ball('sun', vx + between(random, -30, 30), vy - 10, 46, signal, false),
    tag('path', { d: light, fill: brass, opacity: '0.22', filter: 'url(#soft)' }),
  ].join('')
}

/** A stair that turns, each step with its own light. */
export const stairs: Scene = (random, { raised, ink, brass, verdigris, signal }) => {
  const [cx, cy] = [between(random, 560, 1040), 533]
  const start = between(random, 0, 360)
  const steps = Array.from({ length: 46 }, (_, index) => {
    const [inner, outer] = [70 + index * 9, 190 + index * 17]
    const at = start + index * 13
    const d = path([
      polar(cx, cy, inner, at),
      polar(cx, cy, outer, at - 3),
      polar(cx, cy, outer, at + 14),
      polar(cx, cy, inner, at + 13),
    ])
    const colour = [raised, brass, raised, verdigris][index % 4] as string
    return (
      shadowOf(d, 8, 14) + tag('path', { d, fill: colour, stroke: ink, 'stroke-width': 0.8, 'stroke-opacity': '0.4' })
    )
  })
  return steps.toReversed().join('') + ball('eye', cx, cy, 58, signal)
}

/** Tiles of enamel, each with a quarter of a pattern. */
export const enamel: Scene = (random, { ground, raised, ink, brass, verdigris, signal }) => {
  const size = pick(random, [160, 200, 229])
  const colours = [raised, verdigris, brass, ground, ink, signal]
  const tiles: string[] = []
  for (let y = 0; y < height; y += size) {
    for (let x = 0; x < width; x += size) {
      const [back, front] = [pick(random, colours.slice(0, 4)), pick(random, colours)]
      const turn = pick(random, [0, 90, 180, 270])
      const figure = pick(random, [
        tag('path', { d: `M0 0H${size}A${size} ${size} 0 0 1 0 ${size}Z`, fill: front }),
        circle(size / 2, size / 2, size * 0.34, { fill: front }),
        tag('path', { d: `M0 0L${size} ${size}H0Z`, fill: front }),
        [0.86, 0.64, 0.42, 0.2]
          .map((share) => circle(0, 0, size * share, { stroke: front, 'stroke-width': size * 0.07 }))
          .join(''),
      ])
      const clip = `t${x}-${y}`
      tiles.push(
        tag('clipPath', { id: clip }, tag('rect', { width: size - 8, height: size - 8, x: 4, y: 4, rx: 6 })),
        tag(
          'g',
          { transform: `translate(${x} ${y})` },
          tag(
            'g',
            { 'clip-path': `url(#${clip})` },
            tag('rect', { width: size, height: size, fill: back }) +
              tag('g', { transform: `rotate(${turn} ${size / 2} ${size / 2})` }, figure),
          ) + tag('rect', { x: 4, y: 4, width: size - 8, height: size - 8, rx: 6, fill: 'url(#gloss)' }),
        ),
      )
    }
  }
  return (
    tag(
      'defs',
      {},
      gradient(
        'gloss',
        [
          [0, '#fff', 0.22],
          [0.5, '#fff', 0],
          [1, '#000', 0.25],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 1 },
      ),
    ) + tiles.join('')
  )
}

/** The orrery from above: orbits, planets, the arms that hold them. */
export const plan: Scene = (random, { ink, brass, verdigris, signal, raised }) => {
  const [cx, cy] = [between(random, 640, 960), 533]
  const colours = [verdigris, signal, ink, brass, verdigris, raised]
  const orbits = [120, 200, 290, 390, 500, 640].map((radius, index) => {
    const at = between(random, 0, 360)
    const [x, y] = polar(cx, cy, radius, at)
    return [
      circle(cx, cy, radius, { stroke: brass, 'stroke-width': index % 2 ? 3 : 7, opacity: '0.9' }),
      index % 2 ? '' : ticks(cx, cy, radius - 5, 120, 16, brass),
      line([cx, cy], [x, y], { stroke: brass, 'stroke-width': 4, opacity: '0.8' }),
      ball(`planet${index}`, x, y, between(random, 18, 26 + index * 7), colours[index] as string),
    ].join('')
  })
  return [
    tag(
      'defs',
      {},
      gradient(
        'glow',
        [
          [0, brass, 0.55],
          [1, brass, 0],
        ],
        { kind: 'radial' },
      ),
    ),
    circle(cx, cy, 460, { fill: 'url(#glow)' }),
    ...orbits,
    ball('lamp', cx, cy, 58, '#f3d9a0'),
  ].join('')
}

/** What a pendulum with two swings writes on paper. */
export const harmonograph: Scene = (random, { ink, brass, verdigris, signal }) => {
  const curve = (colour: string, stroke: number): string => {
    const [a, b] = pick(random, [
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ] as const)
    const [p, q, drift] = [between(random, 0, 6), between(random, 0, 6), between(random, 0.002, 0.012)]
    const points = Array.from({ length: 2600 }, (_, index): [number, number] => {
      const t = index / 26
      const fade = Math.exp(-t / 70)
      return [800 + 700 * fade * Math.sin(a * t * (1 + drift) + p), 533 + 460 * fade * Math.sin(b * t + q)]
    })
    return tag('path', {
      d: path(points, false),
      fill: 'none',
      stroke: colour,
      'stroke-width': stroke,
      opacity: '0.85',
    })
  }
  return (
    curve(verdigris, 2.2) +
    curve(brass, 1.8) +
    circle(800, 533, 9, { fill: signal }) +
    circle(800, 533, 24, { stroke: ink, 'stroke-width': 1.5 })
  )
}

/** Heights as a surveyor draws them. */
export const contours: Scene = (random, { ink, brass, verdigris, signal, raised }) => {
  const hills = Array.from({ length: 3 }, () => ({
    x: between(random, 200, 1400),
    y: between(random, 200, 870),
    phases: Array.from({ length: 4 }, () => between(random, 0, 6)),
  }))
  return hills
    .map(
      ({ x, y, phases }, hill) =>
        Array.from({ length: 15 }, (_, step) => {
          const radius = 460 - step * 30
          const points = Array.from({ length: 73 }, (_, index): [number, number] => {
            const at = index * 5
            const wave = phases.reduce(
              (sum, phase, order) => sum + Math.sin(((order + 2) * at * Math.PI) / 180 + phase) / (order + 2),
              0,
            )
            return polar(x, y, radius * (1 + 0.16 * wave), at)
          })
          return tag('path', {
            d: path(points),
            fill: step === 0 ? raised : 'none',
            'fill-opacity': '0.5',
            stroke: step % 5 === 0 ? brass : ([verdigris, ink, verdigris][hill] as string),
            'stroke-width': step % 5 === 0 ? 3.4 : 1.4,
            'stroke-opacity': step % 5 === 0 ? '1' : '0.65',
          })
        }).join('') + circle(x, y, 10, { fill: signal }),
    )
    .join('')
}

/** Lenses on a bench, one behind the other, and the ray through them. */
export const lenses: Scene = (random, { ink, brass, verdigris, signal, raised }) => {
  const axis = between(random, 470, 600)
  const stands = [260, 520, 800, 1060, 1340].map((x, index) => {
    const [rx, ry] = [between(random, 34, 70), between(random, 190, 330)]
    return [
      tag(
        'defs',
        {},
        gradient(
          `glass${index}`,
          [
            [0, '#fff', 0.5],
            [0.4, verdigris, 0.35],
            [1, ink, 0.12],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 1 },
        ),
      ),
      tag('rect', { x: x - 7, y: axis + ry, width: 14, height: 940 - axis - ry, fill: brass }),
      tag('rect', { x: x - 70, y: 930, width: 140, height: 22, rx: 5, fill: brass }),
      tag('ellipse', { cx: x, cy: axis, rx, ry, fill: `url(#glass${index})`, stroke: brass, 'stroke-width': 9 }),
    ].join('')
  })
  const spread = [-150, -90, -30, 30, 90, 150].map((offset) =>
    tag('path', {
      d: `M-20 ${axis + offset}L260 ${axis + offset}L800 ${axis + offset * 0.25}L1060 ${axis - offset * 0.4}L1620 ${axis - offset * 1.5}`,
      fill: 'none',
      stroke: signal,
      'stroke-width': 3,
      opacity: '0.7',
    }),
  )
  return tag('rect', { x: 0, y: 950, width, height: 120, fill: raised }) + spread.join('') + stands.join('')
}
