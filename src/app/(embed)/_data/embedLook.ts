import { brandVariables } from '@/src/lib/brand'

/** How a frame in another site looks, as the address says it. */
export interface EmbedLook {
  theme: 'dark' | 'light' | null
  /** Checked CSS variables over those of the studio's own brand. */
  brand: Record<string, string>
}

/**
 * Reads `theme`, `accent`, `ground` (hexadecimal, with or without #), `font` and `corners` of a frame's address. What is none of
 * the values that a brand may have counts as not set.
 */
export function embedLook(query: string): EmbedLook {
  const values = new URLSearchParams(query)
  const theme = values.get('theme')
  const variables = brandVariables({
    accent: colourOf(values.get('accent')),
    ground: colourOf(values.get('ground')),
    displayFont: values.get('font'),
    radius: values.get('corners'),
  })
  // What stands on the accent belongs to the accent: without one of its own, the studio's stays.
  const hasAccent = '--brand-accent-light' in variables
  const kept = Object.entries(variables).filter(([name]) => hasAccent || !name.startsWith('--brand-on-accent'))
  return { theme: theme === 'dark' || theme === 'light' ? theme : null, brand: Object.fromEntries(kept) }
}

/** The origin that the frame stands in, as its script says it; null for what is none. Messages go there and nowhere else. */
export function parentOrigin(value: string | string[] | undefined): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null
  const { origin, protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

function colourOf(text: string | null): string | null {
  return text === null ? null : `#${text.replace(/^#/, '')}`
}
