import type { Metadata, Viewport } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { fontVariables } from '@/src/components/fonts'
import { SearchButton } from '@/src/components/search/SearchButton'
import { SiteFooter } from '@/src/components/site/SiteFooter'
import { SiteHeader } from '@/src/components/site/SiteHeader'
import { LANGUAGE_SCRIPT } from '@/src/components/site/languageScript'
import { THEME_SCRIPT } from '@/src/components/site/theme'
import { DEFAULT_LOCALE, LOCALES } from '@/src/lib/locales'
import { searchWords } from '@/src/lib/search-words'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import { bookableTypesOf, bookingWordsOf } from '../../_data/bookings'
import { menusOf } from '../../_data/menus'
import { siteOf, type Site } from '../../_data/site'
import type { SiteParams } from '../../_data/requireSite'
import '@/src/components/tokens.css'
import '@/src/components/base.css'

interface LayoutProps {
  children: ReactNode
  params: Promise<SiteParams>
}

/** Nothing is made at build time: which organizations there are is known when somebody asks. */
export function generateStaticParams(): SiteParams[] {
  return []
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1ea' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1413' },
  ],
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const site = await siteOrDefault(await params)
  if (!site) return {}
  return {
    metadataBase: new URL(site.origin),
    title: { default: site.name, template: `%s · ${site.name}` },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico' }], apple: '/apple-icon.png' },
  }
}

/** The document, header and footer of everything that visitors see. */
export default async function SiteLayout({ children, params }: LayoutProps) {
  const site = await siteOrDefault(await params)
  if (!site) return <NoStudio />
  const words = siteWords(site.locale)
  const at = (path: string) => localizedPath(site.locale, path)
  const menus = await menusOf(site)
  const bookable = await bookableTypesOf(site)
  const languages = LOCALES.filter(({ code }) => site.languages.includes(code)).map(({ code, label }) => ({
    code,
    label,
    href: localizedPath(code, '/'),
  }))
  return (
    <html
      lang={site.locale}
      className={fontVariables}
      style={site.brand as CSSProperties}
      data-theme={site.theme === 'system' ? undefined : site.theme}
      // The script below may change the theme before React looks.
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <script dangerouslySetInnerHTML={{ __html: LANGUAGE_SCRIPT }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {words.skip}
        </a>
        <SiteHeader
          name={site.name}
          logo={site.logo}
          homeHref={at('/')}
          navigationLabel={words.menu}
          entries={menus.navigation}
        >
          <SearchButton
            words={searchWords(site.locale)}
            locale={site.locale}
            href={at('/search')}
            contactHref={at('/contact')}
            booking={bookable.length > 0 ? { href: at('/book'), label: bookingWordsOf(site).book } : null}
          />
        </SiteHeader>
        {children}
        <SiteFooter
          name={site.name}
          contact={site.contact}
          words={words}
          current={site.locale}
          languages={languages}
          entries={menus.footer}
          signIn={{ href: at('/sign-in'), label: words.signIn }}
        />
      </body>
    </html>
  )
}

/** A page in a language that the site does not offer is not found, in the default language. */
async function siteOrDefault({ organization, locale }: SiteParams): Promise<Site | null> {
  return (await siteOf(organization, locale)) ?? (await siteOf(organization, DEFAULT_LOCALE))
}

function NoStudio() {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <main id="content" style={{ padding: '20vh 10vw' }}>
          <h1>No studio answers here.</h1>
          <p className="lead quiet">
            This address leads to this server, and no organization has it. Add it to an organization’s host names.
          </p>
        </main>
      </body>
    </html>
  )
}
