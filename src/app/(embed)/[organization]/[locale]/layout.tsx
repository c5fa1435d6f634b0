import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { CSSProperties, ReactNode } from 'react'
import type { SiteParams } from '@/src/app/(site)/_data/requireSite'
import { siteOf } from '@/src/app/(site)/_data/site'
import { embedLook } from '@/src/app/(embed)/_data/embedLook'
import { fontVariables } from '@/src/components/fonts'
import { EMBED_QUERY } from '@/src/lib/embed'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import '@/src/components/tokens.css'
import '@/src/components/base.css'

/** Looks as the address says, which is different in every site that shows it. */
export const dynamic = 'force-dynamic'

interface LayoutProps {
  children: ReactNode
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { organization, locale } = await params
  const site = (await siteOf(organization, locale)) ?? (await siteOf(organization, DEFAULT_LOCALE))
  return {
    ...(site
      ? { metadataBase: new URL(site.origin), title: { default: site.name, template: `%s · ${site.name}` } }
      : {}),
    robots: { index: false, follow: false },
  }
}

/** The document of what stands in frames of other sites: the brand, and nothing around it. */
export default async function EmbedLayout({ children, params }: LayoutProps) {
  const { organization, locale } = await params
  const site = (await siteOf(organization, locale)) ?? (await siteOf(organization, DEFAULT_LOCALE))
  const look = embedLook((await headers()).get(EMBED_QUERY) ?? '')
  const theme = look.theme ?? (site && site.theme !== 'system' ? site.theme : undefined)
  return (
    <html
      lang={site?.locale ?? DEFAULT_LOCALE}
      className={fontVariables}
      style={{ ...site?.brand, ...look.brand } as CSSProperties}
      data-theme={theme}
    >
      <body>{children}</body>
    </html>
  )
}
