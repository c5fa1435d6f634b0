import type { Field } from 'payload'
import { isLinkAddress } from '@/src/lib/link-address'

/** Records that have a page of their own. */
const LINK_TARGETS = ['pages', 'services', 'case-studies', 'posts'] as const

/** The words of a link, and where it leads: a record, which keeps working when its address changes, or an address. */
export function linkFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 60 },
        {
          name: 'address',
          type: 'text',
          maxLength: 2048,
          admin: { description: 'A path of this site or a whole address, when no record is chosen.' },
          validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
            const { target } = siblingData as { target?: unknown }
            if (!value) return Boolean(target) || 'Choose a record, or write an address.'
            return isLinkAddress(value.trim()) || 'Begin with “/” for a page of this site, or with https://.'
          },
        },
      ],
    },
    { name: 'target', type: 'relationship', relationTo: [...LINK_TARGETS] },
  ]
}
