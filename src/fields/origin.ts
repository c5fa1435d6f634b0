import type { Field } from 'payload'
import { languageField } from './language'

/** Where somebody came from, as the form that they filled in says: campaign, pages, consent. */
export function originFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'utmSource', type: 'text', maxLength: 200 },
        { name: 'utmMedium', type: 'text', maxLength: 200 },
        { name: 'utmCampaign', type: 'text', maxLength: 200 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'utmTerm', type: 'text', maxLength: 200 },
        { name: 'utmContent', type: 'text', maxLength: 200 },
      ],
    },
    { name: 'landingPage', type: 'text', maxLength: 2048 },
    { name: 'referrer', type: 'text', maxLength: 2048 },
    {
      name: 'consentAt',
      type: 'date',
      admin: { readOnly: true, description: 'When the person agreed to be contacted.' },
    },
    { name: 'consentText', type: 'textarea', admin: { readOnly: true, description: 'The words agreed to.' } },
  ]
}

/** The language in which the form was filled in. */
export const originLanguageField = (): Field =>
  languageField({ name: 'locale', label: 'Language', admin: { position: 'sidebar' } })
