import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { brandVariables } from '@/src/lib/brand'

/** The colours of a printed report: the organization's own accent where it has one, readable on paper. */
export interface PrintBrand {
  accent: string
  second: string
}

const HOUSE: PrintBrand = { accent: '#84602a', second: '#2e6f5e' }

export async function brandOf(req: PayloadRequest, organization: string): Promise<PrintBrand> {
  const [row] = await query<{ accent: string | null; onLight: string | null; secondary: string | null }>(
    req,
    sql`select brand_accent as accent, brand_accent_on_light as "onLight", brand_secondary as secondary
        from organizations where id = ${organization}`,
  )
  const variables = brandVariables(
    row ? { accent: row.accent, accentOnLight: row.onLight, secondary: row.secondary } : null,
  )
  return {
    accent: variables['--brand-accent-light'] ?? HOUSE.accent,
    second: variables['--brand-secondary-light'] ?? HOUSE.second,
  }
}
