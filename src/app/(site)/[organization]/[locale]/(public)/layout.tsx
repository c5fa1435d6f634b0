import type { ReactNode } from 'react'
import { FirstTouch } from '@/src/components/site/FirstTouch'
import { SiteScene } from '@/src/components/site/SiteScene'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { servicesOf } from '../../../_data/services'
import { siteOf } from '../../../_data/site'
import type { SiteParams } from '../../../_data/requireSite'
import styles from './layout.module.css'

interface LayoutProps {
  children: ReactNode
  params: Promise<SiteParams>
}

/** The instrument beside the words. It belongs to the layout, so that it keeps turning while pages change. */
export default async function PublicLayout({ children, params }: LayoutProps) {
  const { organization, locale } = await params
  const site = (await siteOf(organization, locale)) ?? (await siteOf(organization, DEFAULT_LOCALE))
  if (!site) return children
  const planets = (await servicesOf(site)).map(({ slug, title, featuredOrder, look, modelUrl }) => ({
    slug,
    title,
    featuredOrder,
    look,
    modelUrl,
    href: localizedPath(site.locale, `/services/${encodeURIComponent(slug)}`),
  }))
  return (
    <div className={styles.shell}>
      <FirstTouch />
      <div className={styles.stage}>
        <SiteScene planets={planets} theme={site.theme === 'light' ? 'light' : 'dark'} />
      </div>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
