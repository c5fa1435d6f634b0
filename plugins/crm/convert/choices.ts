import { z } from 'zod'
import { CURRENCIES } from '@/src/lib/currencies'

/** Of a kind of record: make one, take one that is there (its id), or neither. */
const choice = z.union([z.literal('create'), z.uuid(), z.null()], 'Choose a record of the list, "create" or null.')

const title = z.string('Write a title.').trim().min(1, 'Write a title.').max(200, 'Use at most 200 characters.')

/** What a conversion makes of a lead. What is left out is not made. */
export const choicesSchema = z
  .object({
    company: choice.default(null),
    contact: choice.default(null),
    client: choice.default(null),
    opportunity: z
      .object({
        title,
        value: z
          .int('Give the value in the smallest unit of its currency, as a whole number.')
          .min(0, 'A value is not below zero.')
          .nullish(),
        currency: z.enum(CURRENCIES, 'Choose a currency of the list.').default(CURRENCIES[0]),
        stage: z.uuid('Choose a stage of the list.').nullish(),
      })
      .nullish(),
    project: z
      .object({
        title,
        type: z.enum(
          ['WEBSITE', 'APPLICATION', 'STOREFRONT', 'BRANDING', 'AUTOMATION', 'CONSULTING', 'OTHER'],
          'Choose a kind of project of the list.',
        ),
      })
      .nullish(),
  })
  .refine(({ company, contact, client }) => company !== null || contact !== null || client !== null, {
    message: 'Choose at least a company, a contact or a client to make or to link.',
    path: ['client'],
  })
  .refine(({ client, opportunity, project }) => client !== null || (!opportunity && !project), {
    message: 'An opportunity and a project belong to a client. Make one or choose one.',
    path: ['client'],
  })

export type Choices = z.output<typeof choicesSchema>
