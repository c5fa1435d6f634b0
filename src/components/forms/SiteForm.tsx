import { fill } from '@/src/lib/fill'
import { formWords } from '@/src/lib/form-words'
import { countriesIn } from '@/src/lib/forms/countries'
import { fingerprintOf, type FormDefinition } from '@/src/lib/forms/definition'
import type { Locale } from '@/src/lib/locales'
import { siteWords } from '@/src/lib/site-words'
import { SiteFormFields } from './SiteFormFields'

interface SiteFormProps {
  form: FormDefinition
  /** Whose form it is, and in which language. */
  site: { name: string; locale: Locale }
  /** For pages that are made for each request. Kept pages have none: the browser asks for one, or the server shows the form again. */
  token?: string
}

/**
 * A form that an editor built. Sends itself without JavaScript; with it, mistakes are shown beside their questions and
 * nothing that was written is lost. Its title is not shown: the page or block around it says what it is.
 */
export function SiteForm({ form, site, token }: SiteFormProps) {
  // Only what browsers need: names of countries go along because browsers know other ones.
  const questions = form.questions.map((question) =>
    question.kind === 'country' ? { ...question, choices: countriesIn(site.locale) } : question,
  )
  return (
    <SiteFormFields
      form={{ ...form, questions }}
      asked={fingerprintOf(form)}
      words={formWords(site.locale)}
      consent={form.consent ?? fill(siteWords(site.locale).consent, { organization: site.name })}
      locale={site.locale}
      token={token ?? null}
    />
  )
}
