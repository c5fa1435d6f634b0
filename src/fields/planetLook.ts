import type { GroupField, NumberField, TextField } from 'payload'
import {
  defaultPlanetLook,
  planetKindOptions,
  planetLookRanges,
  sanitizePlanetLook,
  type PlanetLook,
} from '@/src/lib/planet-look'

const COLOURS = ['deep', 'low', 'high', 'light'] as const

/** The procedural look of a planet, field by field, with the ranges that the scene accepts. */
export function planetLookField(): GroupField {
  return {
    name: 'look',
    type: 'group',
    label: 'Planet',
    admin: { description: 'How this service looks in the orrery.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', defaultValue: defaultPlanetLook.kind, options: [...planetKindOptions] },
          number('size', 'size', 0.05),
          number('seed', 'seed', 1),
        ],
      },
      {
        name: 'palette',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: COLOURS.map((name, index) => colour(name, defaultPlanetLook.palette[index] ?? '#000000')),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          number('noiseScaleX', 'noiseScaleX', 0.1),
          number('noiseScaleY', 'noiseScaleY', 0.1),
          number('bands', 'bands', 1),
          number('clouds', 'clouds', 0.05),
        ],
      },
      { type: 'row', fields: [number('tilt', 'tilt', 1), number('spin', 'spin', 0.1), number('moons', 'moons', 1)] },
      {
        name: 'ring',
        type: 'group',
        fields: [
          { name: 'enabled', type: 'checkbox', defaultValue: false, label: 'This planet has a ring' },
          {
            type: 'row',
            admin: { condition: (_, siblings) => siblings?.enabled === true },
            fields: [
              number('inner', 'ringInner', 0.05),
              number('outer', 'ringOuter', 0.05),
              number('gap', 'ringGap', 0.05),
              colour('colour', defaultPlanetLook.ring.colour),
            ],
          },
        ],
      },
      {
        name: 'atmosphere',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              colour('colour', defaultPlanetLook.atmosphere.colour),
              number('strength', 'atmosphereStrength', 0.05),
            ],
          },
        ],
      },
    ],
  }
}

/** A stored `look` group as the scene's {@link PlanetLook}. Never throws: what is missing or out of range is mended. */
export function planetLookOf(stored: unknown): PlanetLook {
  if (typeof stored !== 'object' || stored === null) return sanitizePlanetLook(stored)
  const palette = (stored as { palette?: Partial<Record<(typeof COLOURS)[number], unknown>> | null }).palette
  return sanitizePlanetLook({ ...stored, palette: COLOURS.map((name) => palette?.[name]) })
}

function number(name: string, range: keyof typeof planetLookRanges, step: number): NumberField {
  const { min, max, initial } = planetLookRanges[range]
  return { name, type: 'number', min, max, defaultValue: initial, admin: { step } }
}

function colour(name: string, defaultValue: string): TextField {
  return {
    name,
    type: 'text',
    defaultValue,
    validate: (value: string | null | undefined) =>
      !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write the colour as six hexadecimal digits, for example #c9a15a.',
  }
}
