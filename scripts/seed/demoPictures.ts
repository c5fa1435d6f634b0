import sharp from 'sharp'
import { hashText, seededRandom } from '@/src/lib/seeded'
import { day, night, sheet, type Palette } from './drawings/canvas'
import { logo } from './drawings/logos'
import { portrait } from './drawings/portraits'
import {
  arches,
  contours,
  dial,
  enamel,
  gears,
  harmonograph,
  lenses,
  paper,
  plan,
  stairs,
  type Scene,
} from './drawings/scenes'

/** A picture of the demo: drawn by code, the same every time, so that no picture lies in the repository. */
export interface DemoPicture {
  name: string
  alt: string
  es: string
  category: 'LOGO' | 'PHOTO' | 'MOCKUP'
  folder: string
  draw: () => Promise<{ data: Buffer; mimetype: 'image/jpeg' | 'image/png'; extension: 'jpg' | 'png' }>
}

type Words = readonly [en: string, es: string]

const scenes: [name: string, folder: string, scene: Scene, palette: Palette, words: Words][] = [
  [
    'post-1',
    'Journal',
    dial,
    day,
    ['The face of an instrument with a red hand', 'La esfera de un instrumento con una aguja roja'],
  ],
  [
    'post-2',
    'Journal',
    paper,
    night,
    ['Cut paper laid in waves under a low sun', 'Papel recortado en ondas bajo un sol bajo'],
  ],
  ['post-3', 'Journal', gears, day, ['Three wheels of a clockwork in mesh', 'Tres ruedas de un mecanismo engranadas']],
  [
    'post-4',
    'Journal',
    arches,
    night,
    ['Arches one behind the other with a light at the end', 'Arcos uno tras otro con una luz al fondo'],
  ],
  ['post-5', 'Journal', contours, day, ['Contour lines of three hills on a survey', 'Curvas de nivel de tres colinas']],
  [
    'post-6',
    'Journal',
    lenses,
    night,
    ['Lenses on a bench and the ray that passes through them', 'Lentes sobre un banco y el rayo que las atraviesa'],
  ],
  ['case-1', 'Work', stairs, day, ['A spiral stair seen from above', 'Una escalera de caracol vista desde arriba']],
  [
    'case-2',
    'Work',
    enamel,
    night,
    ['A wall of enamel tiles in green, brass and cream', 'Un muro de azulejos esmaltados en verde, latón y crema'],
  ],
  [
    'case-3',
    'Work',
    plan,
    night,
    [
      'An orrery from above, its planets held by brass arms',
      'Un planetario visto desde arriba, con sus brazos de latón',
    ],
  ],
  [
    'case-4',
    'Work',
    harmonograph,
    day,
    ['The figure that a double pendulum draws', 'La figura que dibuja un péndulo doble'],
  ],
  [
    'case-5',
    'Work',
    paper,
    day,
    ['Hills of cut paper under a red disc', 'Colinas de papel recortado bajo un disco rojo'],
  ],
  [
    'gallery-1',
    'Studio',
    harmonograph,
    night,
    ['Brass and green lines of a harmonograph on black', 'Líneas de latón y verde de un armonógrafo sobre negro'],
  ],
  [
    'gallery-2',
    'Studio',
    enamel,
    day,
    ['Enamel tiles with quarter circles', 'Azulejos esmaltados con cuartos de círculo'],
  ],
  [
    'gallery-3',
    'Studio',
    dial,
    night,
    ['A dial at night, its scale lit from the side', 'Una esfera de noche, con la escala iluminada de lado'],
  ],
  ['gallery-4', 'Studio', arches, day, ['A row of pale arches', 'Una hilera de arcos claros']],
  [
    'gallery-5',
    'Studio',
    contours,
    night,
    ['A map of heights in brass and verdigris', 'Un mapa de alturas en latón y verdín'],
  ],
  ['gallery-6', 'Studio', gears, night, ['Gear wheels in low light', 'Ruedas dentadas con poca luz']],
]

const people: Words[] = [
  ['Portrait of a man with a short beard', 'Retrato de un hombre con barba corta'],
  ['Portrait of a woman with long hair', 'Retrato de una mujer de pelo largo'],
  ['Portrait of a woman with her hair in a bun', 'Retrato de una mujer con moño'],
  ['Portrait of a person with round glasses', 'Retrato de una persona con gafas redondas'],
]

const companies = ['HALDEN', 'NORTHLIGHT', 'OSTRA', 'SOLVANE', 'ALMCO'] as const

/** The grain of paper, repeated over a picture. */
const grain = (() => {
  const random = seededRandom(7)
  const size = 192
  const pixels = Buffer.alloc(size * size * 4)
  for (let at = 0; at < pixels.length; at += 4)
    pixels.fill(random() < 0.5 ? 70 : 190, at, at + 3).writeUInt8(34, at + 3)
  return { data: pixels, size }
})()

const jpeg = (svg: string) => async () => ({
  data: await sharp(Buffer.from(svg))
    .composite([
      {
        input: grain.data,
        raw: { width: grain.size, height: grain.size, channels: 4 },
        tile: true,
        blend: 'soft-light',
      },
    ])
    .jpeg({ quality: 82 })
    .toBuffer(),
  mimetype: 'image/jpeg' as const,
  extension: 'jpg' as const,
})

const png = (svg: string) => async () => ({
  data: await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer(),
  mimetype: 'image/png' as const,
  extension: 'png' as const,
})

export const demoPictures: DemoPicture[] = [
  ...scenes.map(([name, folder, scene, palette, [alt, es]]): DemoPicture => {
    const svg = sheet(1600, 1067, palette.ground, scene(seededRandom(hashText(name)), palette))
    return { name, alt, es, folder, category: name.startsWith('case') ? 'MOCKUP' : 'PHOTO', draw: jpeg(svg) }
  }),
  ...people.map(([alt, es], index): DemoPicture => {
    const name = `person-${index + 1}`
    const palette = index % 2 === 0 ? night : day
    const svg = sheet(900, 900, palette.ground, portrait(seededRandom(hashText(name)), palette, index))
    return { name, alt, es, folder: 'People', category: 'PHOTO', draw: jpeg(svg) }
  }),
  ...companies.map((company, index): DemoPicture => {
    const word = company.charAt(0) + company.slice(1).toLowerCase()
    // A tone between: legible on paper and on slate.
    const svg = logo(index, company, '#7f8a84')
    return { name: `logo-${index + 1}`, alt: word, es: word, folder: 'Logos', category: 'LOGO', draw: png(svg) }
  }),
]
