import { brandVariables, type Brand } from '@/src/lib/brand'

/** An organization as its mails show it: colours that are checked and readable on the grounds of a mail. */
export interface MailBrand {
  name: string
  /** Absolute address of the site. */
  siteUrl: string
  email: string | null
  address: string | null
  /** The organization's own picture, public and absolute; `width` and `height` as it is shown. */
  logo: { url: string; width: number; height: number } | null
  light: MailColours
  dark: MailColours
}

export interface MailColours {
  ground: string
  raised: string
  ink: string
  quiet: string
  line: string
  accent: string
  onAccent: string
}

export interface MailBrandSource {
  name: string
  siteUrl: string
  email?: string | null
  address?: string | null
  brand?: Brand | null
  logo?: { url: string; width: number; height: number } | null
}

const LIGHT = {
  ground: '#f4f1ea',
  raised: '#fffdf8',
  ink: '#1c2421',
  quiet: '#5d6864',
  line: '#ded6c4',
  accent: '#8a6426',
  onAccent: '#ffffff',
}
const DARK = {
  ground: '#0d1413',
  raised: '#141d1b',
  ink: '#ece7db',
  quiet: '#9aa59f',
  line: '#2b3733',
  accent: '#c9a15a',
  onAccent: '#0d1413',
}

/** Works out what a mail of an organization looks like. The grounds stay the house's: mail programs change them anyway. */
export function mailBrand({ name, siteUrl, email, address, brand, logo }: MailBrandSource): MailBrand {
  const variables = brandVariables({ accent: brand?.accent, accentOnLight: brand?.accentOnLight })
  return {
    name,
    siteUrl,
    email: email ?? null,
    address: address ?? null,
    logo: logo ? atHeight(logo, LOGO_HEIGHT) : null,
    light: {
      ...LIGHT,
      accent: variables['--brand-accent-light'] ?? LIGHT.accent,
      onAccent: variables['--brand-on-accent-light'] ?? LIGHT.onAccent,
    },
    dark: {
      ...DARK,
      accent: variables['--brand-accent-dark'] ?? DARK.accent,
      onAccent: variables['--brand-on-accent-dark'] ?? DARK.onAccent,
    },
  }
}

/** A logo as high as the line that it stands in, and no wider than the sheet. */
const LOGO_HEIGHT = 32
const LOGO_WIDTH = 240

function atHeight({ url, width, height }: { url: string; width: number; height: number }, wanted: number) {
  const scale = Math.min(wanted / height, LOGO_WIDTH / width)
  return { url, width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The house's own look, for mail that belongs to no organization. */
export function houseBrand(siteUrl: string): MailBrand {
  return mailBrand({ name: 'Orrery', siteUrl })
}
