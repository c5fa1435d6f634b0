import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteForm } from '@/src/components/forms/SiteForm'
import { formWords } from '@/src/lib/form-words'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { formPath } from '@/src/lib/forms/wire'
import { localizedPath } from '@/src/lib/site-path'
import { formOf } from '../../../../../_data/forms'
import { pageMetadata, samePath } from '../../../../../_data/metadata'
import { payload } from '../../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import inner from '../../inner.module.css'

// Every form has a token of its own.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams & { id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const { id } = await params
  const form = await formOf(site, id)
  if (!form) return {}
  const metadata = pageMetadata(site, {
    title: form.title,
    description: form.introduction,
    paths: samePath(site, formPath(id)),
  })
  // A form is found on the page that it belongs to; this one is for links that people send.
  return { ...metadata, robots: { index: false, follow: true } }
}

/** A form on a page of its own. It works without JavaScript in one step, because it has a token. */
export default async function FormPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const { id } = await params
  const form = await formOf(site, id)
  if (!form) notFound()
  const words = formWords(site.locale)
  if ('sent' in (await searchParams)) {
    return (
      <div className={inner.page}>
        <header className={inner.heading}>
          <p className="label">{form.title}</p>
          <h1>{words.sentTitle}</h1>
          <p className="lead quiet">{form.confirmation ?? words.sentText}</p>
        </header>
        <p>
          <a href={localizedPath(site.locale, formPath(id))} className="button" data-kind="quiet">
            {words.sentAgain}
          </a>
        </p>
      </div>
    )
  }
  const token = issueFormToken({ form: form.id, organization: site.id }, (await payload()).secret)
  return (
    <div className={inner.page}>
      <header className={inner.heading}>
        <h1>{form.title}</h1>
      </header>
      <SiteForm form={form} site={site} token={token} />
    </div>
  )
}
