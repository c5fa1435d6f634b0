import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { fileAddress } from '@/src/lib/media-address'
import { houseBrand, mailBrand, type MailBrand } from './mailBrand'

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The name that stands in subjects. */
export async function organizationName(req: Asking, organization: string | null): Promise<string> {
  if (!organization) return 'Orrery'
  const rows = await query<{ name: string }>(req, sql`select name from organizations where id = ${organization}`)
  if (!rows[0]) throw new Error(`There is no organization ${organization} to send a message for.`)
  return rows[0].name
}

/** The look of an organization's mails; the house's own for mail without an organization. */
export async function organizationBrand(req: Asking, organization: string | null): Promise<MailBrand> {
  const serverUrl = readEnv().SERVER_URL
  if (!organization) return houseBrand(serverUrl)
  const [row] = await query<{
    name: string
    contact_email: string | null
    contact_address: string | null
    brand_accent: string | null
    brand_accent_on_light: string | null
    host: string | null
    is_default: boolean | null
    logo: string | null
    logo_width: number | null
    logo_height: number | null
  }>(
    req,
    sql`
      select o.name, o.contact_email, o.contact_address, o.brand_accent, o.brand_accent_on_light, o.is_default,
        logo.filename as logo, logo.width::int as logo_width, logo.height::int as logo_height,
        (select host from organizations_domains where _parent_id = o.id order by _order limit 1) as host
      from organizations o
      left join media logo on logo.id = o.brand_logo_id and logo.visibility = 'public' and logo.deleted_at is null
        and logo.mime_type in ('image/png', 'image/jpeg', 'image/gif')
      where o.id = ${organization}`,
  )
  if (!row) return houseBrand(serverUrl)
  const siteUrl = row.host && !row.is_default ? withHost(serverUrl, row.host) : serverUrl
  const { logo, logo_width: width, logo_height: height } = row
  return mailBrand({
    name: row.name,
    siteUrl,
    // Mail programs know neither WebP nor AVIF everywhere.
    logo: logo && width && height ? { url: new URL(fileAddress(logo), siteUrl).href, width, height } : null,
    email: row.contact_email,
    address: row.contact_address,
    brand: { accent: row.brand_accent, accentOnLight: row.brand_accent_on_light },
  })
}

/** The server's own address under another host name: the same scheme, and the port that it listens on. */
function withHost(serverUrl: string, host: string): string {
  const url = new URL(serverUrl)
  url.hostname = host
  return url.origin
}
