import type { Metadata } from 'next'
import { ContactForm } from '@/src/components/site/ContactForm'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import { servicesOf } from '../../../../_data/services'
import { queryOf, visitOrigin } from '../../../../_data/visitOrigin'
import inner from '../inner.module.css'

// Every form has a token of its own.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, words } = await requireSite(params)
  return pageMetadata(site, {
    title: words.contact,
    description: words.contactIntro,
    paths: samePath(site, '/contact'),
  })
}

export default async function ContactPage({ params, searchParams }: PageProps) {
  const { site, words } = await requireSite(params)
  const query = queryOf(await searchParams)
  const path = localizedPath(site.locale, '/contact')
  if (query.has('sent')) {
    return (
      <div className={inner.page}>
        <header className={inner.heading}>
          <p className="label">{words.contact}</p>
          <h1>{words.thanksTitle}</h1>
          <p className="lead quiet">{words.thanksText}</p>
        </header>
        <p>
          <a href={path} className="button" data-kind="quiet">
            {words.thanksAgain}
          </a>
        </p>
      </div>
    )
  }
  const services = (await servicesOf(site)).map(({ slug, title }) => ({ slug, title }))
  const asked = services.find(({ slug }) => slug === query.get('service'))?.slug ?? null
  return (
    <div className={inner.page}>
      <header className={inner.heading}>
        <p className="label">{words.contact}</p>
        <h1>{words.contactTitle}</h1>
        <p className="lead quiet">{words.contactIntro}</p>
      </header>
      <ContactForm
        words={words}
        consent={fill(words.consent, { organization: site.name })}
        locale={site.locale}
        token={issueFormToken({ form: 'contact', organization: site.id }, (await payload()).secret)}
        services={services}
        asked={asked}
        origin={await visitOrigin(path, query, site.origin)}
        againHref={path}
      />
    </div>
  )
}
