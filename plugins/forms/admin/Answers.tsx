import type { CollectionSlug, PayloadRequest, ServerComponentProps } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import type { Form, FormSubmission } from '@/payload-types'
import { readableAnswer } from '../readableAnswer'
import './forms.css'

/** What somebody answered, as questions and answers to read, by the kind of question where the form still has it. */
export async function Answers({ data, req, formsSlug }: ServerComponentProps & { formsSlug: CollectionSlug }) {
  const submission = data as Partial<FormSubmission> | undefined
  const answers = submission?.answers ?? []
  const questions = await questionsOf(req, formsSlug, idOf(submission?.form))
  const language = tagOf(req.i18n.language)
  if (answers.length === 0) {
    const say = sayIn(req.i18n)
    return <p className="form-answers__none">{say('Nothing was answered.')}</p>
  }
  return (
    <dl className="form-answers">
      {answers.map((answer) => (
        <div key={answer.id ?? answer.name}>
          <dt>{answer.label || answer.name}</dt>
          <dd>
            {readableAnswer(
              questions.find(({ name }) => name === answer.name),
              answer.value ?? '',
              language,
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

async function questionsOf(req: PayloadRequest, slug: CollectionSlug, id: string | null): Promise<Form['fields']> {
  if (!id) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...onBehalfOf(req),
  })
  return (docs[0] as Form | undefined)?.fields ?? []
}
