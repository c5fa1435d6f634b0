import type { CollectionSlug, PayloadRequest, ServerComponentProps } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import type { Form, FormSubmission } from '@/payload-types'
import './forms.css'

type Row = NonNullable<FormSubmission['answers']>[number]

/** What somebody answered, as questions and answers to read. Choices are shown by their label where the form still has it. */
export async function Answers({ data, req, formsSlug }: ServerComponentProps & { formsSlug: CollectionSlug }) {
  const submission = data as Partial<FormSubmission> | undefined
  const answers = submission?.answers ?? []
  const labels = await choicesOf(req, formsSlug, idOf(submission?.form))
  if (answers.length === 0) {
    const say = sayIn(req.i18n)
    return <p className="form-answers__none">{say('Nothing was answered.')}</p>
  }
  return (
    <dl className="form-answers">
      {answers.map((answer) => (
        <div key={answer.id ?? answer.name}>
          <dt>{answer.label || answer.name}</dt>
          <dd>{readable(answer, labels)}</dd>
        </div>
      ))}
    </dl>
  )
}

async function choicesOf(req: PayloadRequest, slug: CollectionSlug, id: string | null): Promise<Map<string, string>> {
  if (!id) return new Map()
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...onBehalfOf(req),
  })
  const fields = (docs[0] as Form | undefined)?.fields ?? []
  return new Map(
    fields.flatMap((field) =>
      'choices' in field ? field.choices.map(({ value, label }) => [`${field.name} ${value}`, label] as const) : [],
    ),
  )
}

function readable({ name, value }: Row, labels: Map<string, string>): string {
  return (value ?? '')
    .split('\n')
    .map((line) => labels.get(`${name} ${line}`) ?? line)
    .join('\n')
}
