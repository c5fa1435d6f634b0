import type { Block, CollectionConfig, CollectionSlug, Config, Field, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerTemplates } from '@/plugins/notifications/api'
import type { Role } from '@/src/lib/roles'
import { checkDefinition } from './checkDefinition'
import { formTokenEndpoint, submitEndpoint } from './endpoints'
import { exportEndpoint } from './exportEndpoint'
import { formTemplates } from './mail/templates'
import { markReadEndpoint } from './markReadEndpoint'
import { notifyOfSubmission } from './notifyOfSubmission'
import type { Slugs } from './receiveSubmission'
import { startEndpoint } from './startEndpoint'

export interface FormsOptions {
  /** Who is told of what comes in through a form that names nobody. */
  notifyRoles: readonly Role[]
  /** @default 'forms' */
  formsSlug?: CollectionSlug
  /** @default 'form-submissions' */
  submissionsSlug?: CollectionSlug
  /** Where a form that makes leads puts them. @default 'leads' */
  leadsSlug?: CollectionSlug
}

/** Forms that editors build: taken from visitors, checked against their own definition, told to people, exported. */
export const formsPlugin =
  ({
    notifyRoles,
    formsSlug = 'forms',
    submissionsSlug = 'form-submissions',
    leadsSlug = 'leads',
  }: FormsOptions): Plugin =>
  (config: Config): Config => {
    const slugs: Slugs = { forms: formsSlug, submissions: submissionsSlug, leads: leadsSlug }
    for (const slug of Object.values(slugs)) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The forms plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const collections = (config.collections ?? []).map((collection) => {
      if (collection.slug === formsSlug) return withForms(collection, slugs)
      if (collection.slug === submissionsSlug) return withSubmissions(collection, slugs)
      return collection
    })
    return subscribe(registerTemplates({ ...config, collections }, formTemplates), {
      name: 'forms: notify',
      types: ['form.submitted'],
      handle: notifyOfSubmission(notifyRoles),
    })
  }

function withForms(collection: CollectionConfig, slugs: Slugs): CollectionConfig {
  const { hooks, admin } = collection
  return {
    ...collection,
    fields: collection.fields.map(withQuestionLabels),
    hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), checkDefinition] },
    // `false` would switch off the whole interface of the collection; the form's own paths stand before `/:id`.
    endpoints: [
      startEndpoint(slugs),
      formTokenEndpoint(slugs),
      submitEndpoint(slugs),
      exportEndpoint(slugs),
      ...(collection.endpoints || []),
    ],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [
          ...(admin?.components?.beforeListTable ?? []),
          { path: '/plugins/forms/admin/StartFrom#StartFrom', serverProps: { slug: slugs.forms } },
        ],
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            { path: '/plugins/forms/admin/FormLinks#FormLinks', serverProps: { submissionsSlug: slugs.submissions } },
          ],
        },
      },
    },
  }
}

function withSubmissions(collection: CollectionConfig, slugs: Slugs): CollectionConfig {
  const { admin } = collection
  return {
    ...collection,
    fields: collection.fields.map((field) => (isNamed(field, 'answers') ? withAnswersView(field, slugs) : field)),
    endpoints: [markReadEndpoint(slugs), ...(collection.endpoints || [])],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [
          ...(admin?.components?.beforeListTable ?? []),
          {
            path: '/plugins/forms/admin/SubmissionFilters#SubmissionFilters',
            serverProps: { formsSlug: slugs.forms, submissionsSlug: slugs.submissions },
          },
        ],
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            { path: '/plugins/forms/admin/MarkRead#MarkRead' },
          ],
        },
      },
    },
  }
}

/** Each row of the builder says what it asks. */
function withQuestionLabels(field: Field): Field {
  if (field.type !== 'blocks' || field.name !== 'fields') return field
  return {
    ...field,
    blocks: field.blocks.map((block): Block => ({
      ...block,
      admin: {
        ...block.admin,
        disableBlockName: true,
        components: { ...block.admin?.components, Label: '/plugins/forms/admin/QuestionLabel#QuestionLabel' },
      },
    })),
  }
}

/** Questions and answers to read, in place of rows to edit. */
function withAnswersView(field: Field, slugs: Slugs): Field {
  if (field.type !== 'array') return field
  const Answers = { path: '/plugins/forms/admin/Answers#Answers', serverProps: { formsSlug: slugs.forms } }
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: Answers } } }
}

function isNamed(field: Field, name: string): boolean {
  return 'name' in field && field.name === name
}
