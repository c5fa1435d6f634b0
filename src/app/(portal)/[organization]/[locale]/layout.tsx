import type { Metadata } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { fontVariables } from '@/src/components/fonts'
import { THEME_SCRIPT } from '@/src/components/site/theme'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import { siteWords } from '@/src/lib/site-words'
import type { SiteParams } from '@/src/app/(site)/_data/requireSite'
import { siteOf } from '@/src/app/(site)/_data/site'
import '@/src/components/tokens.css'
import '@/src/components/base.css'

/** Pages about a person: made for each request, kept nowhere, and no matter for search engines. */
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
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico' }], apple: '/apple-icon.png' },
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** The document of the portal: the brand of the organization, without the header and the footer of its site. */
export default async function PortalLayout({ children, params }: LayoutProps) {
  const { organization, locale } = await params
  const site = (await siteOf(organization, locale)) ?? (await siteOf(organization, DEFAULT_LOCALE))
  const theme = site && site.theme !== 'system' ? site.theme : undefined
  return (
    <html
      lang={site?.locale ?? DEFAULT_LOCALE}
      className={fontVariables}
      style={site?.brand as CSSProperties | undefined}
      data-theme={theme}
      // The script below may change the theme before React looks.
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {siteWords(site?.locale ?? DEFAULT_LOCALE).skip}
        </a>
        {children}
      </body>
    </html>
  )
}
