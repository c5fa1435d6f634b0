type Rgb = readonly [number, number, number]

/** Whether a text is a colour of the form `#rrggbb`: the only form that is ever written into a style. */
export function isHexColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
}

/** Relative luminance of WCAG 2, from 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The colour itself where it reads well on the ground, else the nearest mixture with white or black that does.
 *
 * @param ratio the contrast to reach, 4.5 for text by AA
 */
export function readableOn(colour: string, ground: string, ratio: number): string {
  if (contrast(colour, ground) >= ratio) return colour
  const towards = luminance(ground) < 0.18 ? '#ffffff' : '#000000'
  for (let share = 0.04; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, ground) >= ratio) return mixed
  }
  return towards
}

/** `share` of `other` in `colour`, channel by channel. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)]
  const parts = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
