import { cache } from 'react'
import { brandVariables } from '@/src/lib/brand'
import { readEnv } from '@/src/lib/env'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { HOSTS_TAG, organizationSlugTag, organizationTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'

/** An organization's site as every page needs it: nothing here is private. */
export interface Site {
  id: string
  slug: string
  locale: Locale
  name: string
  tagline: string | null
  description: string | null
  contact: { email: string | null; phone: string | null; address: string | null }
  theme: 'system' | 'dark' | 'light'
  /** Checked CSS variables, see `src/lib/brand.ts`. */
  brand: Record<string, string>
  logo: { url: string; alt: string; width: number; height: number } | null
  /** The languages that the site offers, the default first. */
  languages: Locale[]
  /** Scheme and host that people and search engines should use. */
  origin: string
  /** Whether visitors may open an account. */
  hasSignUp: boolean
}

/**
 * The site of an organization in a language, or null when there is none, or it does not offer the language.
 *
 * @param segment the first segment of the internal path, see `proxy.ts`
 */
export const siteOf = cache(async (segment: string, locale: string): Promise<Site | null> => {
  if (!isLocale(locale)) return null
  const name = decodeURIComponent(segment)
  const tags = name.startsWith('~') ? [HOSTS_TAG] : [organizationSlugTag(name)]
  const id = await cached(['organization-id', name], tags, () => findOrganizationId(name))
  if (!id) return null
  const site = await cached(['site', id, locale], [organizationTag(id)], () => readSite(id, locale))
  return site?.languages.includes(locale) ? site : null
})

/** By slug, or (`~host`) by host name with the default organization for hosts that nobody has. */
async function findOrganizationId(name: string): Promise<string | null> {
  const find = async (condition: Record<string, unknown>) => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'organizations',
      where: { and: [condition as never, { deletedAt: { exists: false } }] },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
      // The policy shows organizations to their members alone, so that nobody can list them; a site's own is no secret.
      overrideAccess: true,
    })
    return docs[0]?.id ?? null
  }
  if (!name.startsWith('~')) return find({ slug: { equals: name } })
  return (await find({ 'domains.host': { equals: name.slice(1) } })) ?? find({ isDefault: { equals: true } })
}

async function readSite(id: string, locale: Locale): Promise<Site | null> {
  const api = await payload()
  const { docs } = await api.find({
    collection: 'organizations',
    where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
    select: {
      name: true,
      slug: true,
      tagline: true,
      description: true,
      contact: true,
      brand: true,
      languages: true,
      domains: true,
      isDefault: true,
      signUp: true,
    },
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const organization = docs[0]
  if (!organization) return null
  const { contact, brand } = organization
  return {
    id,
    slug: organization.slug,
    locale,
    name: organization.name,
    tagline: organization.tagline || null,
    description: organization.description || null,
    contact: { email: contact?.email || null, phone: contact?.phone || null, address: contact?.address || null },
    theme: brand?.theme ?? 'system',
    brand: brandVariables(brand),
    logo: await readLogo(idOf(brand?.logo), locale),
    languages: [...new Set([DEFAULT_LOCALE, ...(organization.languages ?? [])])],
    origin: originOf(organization.isDefault ? undefined : organization.domains?.[0]?.host),
    hasSignUp: organization.signUp?.enabled === true,
  }
}

async function readLogo(id: string | null, locale: Locale): Promise<Site['logo']> {
  if (!id) return null
  const { docs } = await (
    await payload()
  ).find({
    collection: 'media',
    where: { id: { equals: id } },
    select: { url: true, alt: true, width: true, height: true },
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const { url, alt, width, height } = docs[0] ?? {}
  return url && width && height ? { url, alt: alt ?? '', width, height } : null
}

/** The organization's first host name, with scheme and port of the server's own address, which is the default one's. */
function originOf(host: string | undefined): string {
  const url = new URL(readEnv().SERVER_URL)
  if (host) url.hostname = host
  return url.origin
}
