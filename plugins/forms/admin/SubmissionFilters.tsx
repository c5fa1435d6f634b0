import type { CollectionSlug, ListViewServerProps } from 'payload'
import { sayIn, word } from '@/plugins/languages/api'
import type { Form } from '@/payload-types'
import { submissionsUrl } from './submissionsUrl'
import './forms.css'

type Props = ListViewServerProps & { formsSlug: CollectionSlug; submissionsSlug: CollectionSlug }

const STATUSES = [
  ['', word('All')],
  ['NEW', word('New')],
  ['READ', word('Read')],
  ['SPAM', word('Spam')],
] as const

/** Above the submissions: one click to a form, to what is new, or to the file. */
export async function SubmissionFilters({ payload, user, i18n, formsSlug, submissionsSlug, searchParams }: Props) {
  if (!user) return null
  const { docs } = await payload.find({
    collection: formsSlug,
    sort: 'title',
    depth: 0,
    limit: 50,
    pagination: false,
    user,
    overrideAccess: false,
  })
  const say = sayIn(i18n)
  const forms = docs as Form[]
  const form = chosen(searchParams, 'form')
  const status = chosen(searchParams, 'status')
  const { admin, api } = payload.config.routes
  const link = (by: { form?: string; status?: string }) => submissionsUrl(admin, submissionsSlug, by)
  return (
    <nav className="form-filters" aria-label={say('Submissions by state and form')}>
      <ul>
        {STATUSES.map(([value, label]) => (
          <li key={value}>
            <a href={link({ form, status: value })} aria-current={value === (status ?? '') ? 'true' : undefined}>
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={link({ status })} aria-current={form ? undefined : 'true'}>
            {say('Every form')}
          </a>
        </li>
        {forms.map(({ id, title }) => (
          <li key={id}>
            <a href={link({ form: id, status })} aria-current={id === form ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {form ? (
        <a className="form-filters__file" href={`${api}/${formsSlug}/${form}/submissions.csv`} download>
          {say('Download as CSV')}
        </a>
      ) : null}
    </nav>
  )
}

/** Which value the list is narrowed to; the panel's own filters write the same condition. */
function chosen(searchParams: ListViewServerProps['searchParams'], field: string): string | undefined {
  const texts = Object.entries(searchParams ?? {}).map(([key, value]) => [key, [value].flat()[0]] as const)
  const flat = texts.find(([key]) => key.endsWith(`[${field}][equals]`))?.[1]
  return flat ?? deepValue((searchParams as Record<string, unknown> | undefined)?.where, field)
}

function deepValue(where: unknown, field: string): string | undefined {
  if (typeof where !== 'object' || where === null) return undefined
  const own = (where as Record<string, unknown>)[field]
  if (typeof own === 'object' && own !== null && 'equals' in own) return String(own.equals)
  for (const inner of Object.values(where)) {
    const found = deepValue(inner, field)
    if (found !== undefined) return found
  }
  return undefined
}
