import { linkFields } from '@/src/fields/link'
import { currencyField, moneyField } from '@/src/fields/money'
import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const pricing = defineBlock({
  slug: 'pricing',
  singular: 'Prices',
  plural: 'Prices',
  picture: 'Three columns with a price and what it includes; the one in the middle stands out.',
  fields: [
    ...headingFields(),
    currencyField({ currencies: ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'MXN', 'BRL'] }),
    {
      name: 'plans',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 4,
      labels: { singular: 'Offer', plural: 'Offers' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 60 },
            moneyField({
              name: 'amount',
              description: 'Empty: on request.',
            }),
            {
              name: 'period',
              type: 'select',
              defaultValue: 'ONCE',
              options: [
                { label: 'Once', value: 'ONCE' },
                { label: 'An hour', value: 'HOUR' },
                { label: 'A day', value: 'DAY' },
                { label: 'A week', value: 'WEEK' },
                { label: 'A month', value: 'MONTH' },
                { label: 'A year', value: 'YEAR' },
              ],
            },
          ],
        },
        { name: 'isFrom', type: 'checkbox', defaultValue: false, label: 'The price is where it begins (“from”)' },
        { name: 'description', type: 'textarea', maxLength: 300 },
        {
          name: 'features',
          type: 'array',
          maxRows: 12,
          label: 'What it includes',
          labels: { singular: 'Line', plural: 'Lines' },
          fields: [{ name: 'text', type: 'text', required: true, maxLength: 160 }],
        },
        { name: 'isHighlighted', type: 'checkbox', defaultValue: false, label: 'Stands out' },
        {
          name: 'links',
          type: 'array',
          label: 'Button',
          labels: { singular: 'Button', plural: 'Buttons' },
          maxRows: 1,
          fields: linkFields(),
        },
      ],
    },
    { name: 'note', type: 'text', maxLength: 300, admin: { description: 'About taxes, for example.' } },
  ],
})
