import type { Random } from '@/src/lib/seeded'
import { between, circle, gradient, pick, tag, type Palette } from './canvas'

const SKIN = ['#e8c4a4', '#c98f67', '#8f5b3c', '#f0d3b8'] as const
const HAIR = ['#2a211c', '#6b4226', '#b98d4f', '#8d8a86'] as const

/** A head and shoulders cut from paper, lit from one side. 900 × 900. `index` chooses skin and hair, so that no two are alike. */
export function portrait(random: Random, { raised, ink, brass, verdigris, signal }: Palette, index: number): string {
  const skin = SKIN[index % SKIN.length] as string
  const hair = HAIR[(index * 3 + 1) % HAIR.length] as string
  const coat = [verdigris, ink, signal, brass][index % 4] as string
  const ring = pick(random, [brass, verdigris])
  const tilt = between(random, -4, 4)
  const face = `M330 330C330 210 570 210 570 330V440C570 560 520 620 450 620S330 560 330 440Z`
  const styles = [
    // A short cut, a bob, a bun, a side parting.
    tag('path', {
      d: 'M312 372C290 190 420 150 480 165C590 170 620 270 588 380C580 320 560 300 520 290C450 300 380 290 350 300C325 320 320 340 312 372Z',
      fill: hair,
    }),
    tag('path', {
      d: 'M300 560C262 300 300 165 450 165S640 300 600 560C560 575 560 560 566 420C560 340 520 300 470 290C420 330 350 330 336 420C340 540 340 575 300 560Z',
      fill: hair,
    }),
    circle(450, 150, 62, { fill: hair }) +
      tag('path', {
        d: 'M316 400C300 240 370 178 450 178S600 240 584 400C570 330 540 285 450 285S330 330 316 400Z',
        fill: hair,
      }),
    tag('path', {
      d: 'M318 420C280 220 380 160 470 168C600 178 620 300 582 430C584 360 560 320 545 300C480 310 420 290 396 262C380 300 330 330 318 420Z',
      fill: hair,
    }),
  ]
  const beard =
    index === 0
      ? tag('path', {
          d: 'M334 450C350 500 400 480 450 482S550 500 566 450C576 580 520 646 450 646S324 580 334 450Z',
          fill: hair,
        })
      : ''
  const glasses =
    index === 3
      ? circle(394, 400, 44, { stroke: ink, 'stroke-width': 7 }) +
        circle(506, 400, 44, { stroke: ink, 'stroke-width': 7 }) +
        tag('path', { d: 'M438 396Q450 388 462 396', fill: 'none', stroke: ink, 'stroke-width': 7 })
      : ''
  return [
    tag(
      'defs',
      {},
      gradient(
        'side',
        [
          [0, '#fff', 0.16],
          [0.5, '#000', 0],
          [1, '#000', 0.34],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
    ),
    circle(450, 430, 345, { fill: raised }),
    circle(450, 430, 345, { stroke: ring, 'stroke-width': 8 }),
    circle(450, 430, 366, { stroke: ring, 'stroke-width': 2 }),
    tag(
      'g',
      { transform: `rotate(${tilt} 450 600)` },
      [
        index === 1
          ? tag('path', { d: 'M300 300C280 560 270 640 330 690H570C630 640 620 560 600 300Z', fill: hair })
          : '',
        tag('path', { d: 'M392 560H508V690C508 740 392 740 392 690Z', fill: skin }),
        tag('path', { d: 'M392 600H508V650C470 690 430 690 392 650Z', fill: '#000', opacity: '0.22' }),
        tag('path', {
          d: 'M120 920C120 760 280 700 392 672C410 720 490 720 508 672C620 700 780 760 780 920Z',
          fill: coat,
        }),
        tag('path', { d: 'M392 672L450 790L508 672L540 690L460 880H440L360 690Z', fill: raised, opacity: '0.85' }),
        tag('path', { d: face, fill: skin }),
        beard,
        tag('path', { d: face, fill: 'url(#side)' }),
        styles[index % styles.length] as string,
        tag('path', {
          d: 'M366 384Q394 370 420 384M480 384Q506 370 534 384',
          fill: 'none',
          stroke: hair,
          'stroke-width': 9,
          'stroke-linecap': 'round',
        }),
        circle(394, 408, 8, { fill: '#1c2421' }) + circle(506, 408, 8, { fill: '#1c2421' }),
        tag('path', {
          d: 'M452 410L440 486Q452 494 466 488',
          fill: 'none',
          stroke: '#000',
          'stroke-opacity': '0.35',
          'stroke-width': 6,
          'stroke-linecap': 'round',
        }),
        tag('path', {
          d: 'M414 536Q450 560 488 534',
          fill: 'none',
          stroke: '#7a2f28',
          'stroke-opacity': '0.8',
          'stroke-width': 9,
          'stroke-linecap': 'round',
        }),
        glasses,
      ].join(''),
    ),
  ].join('')
}
