import type { CollectionConfig } from 'payload'
import { currencyField, moneyField } from '@/src/fields/money'
import { slugField } from '@/src/fields/slug'
import { ASSIGNMENTS, AUDIT_TYPES, CONSULTATION_TYPES, MEETING_PLACES, LONGEST_MEETING } from '@/src/lib/bookings'
import { CURRENCIES } from '@/src/lib/currencies'
import { options } from '@/src/lib/options'
import { STAGE_COLOURS } from '@/src/lib/work'

const minutes = (name: string, label: string, defaultValue: number, max: number, description?: string) => ({
  name,
  type: 'number' as const,
  label,
  required: true,
  defaultValue,
  min: 0,
  max,
  admin: { step: 5, ...(description ? { description } : {}) },
})

/** What a visitor can book: how long, with whom, where, and how much of a calendar it may take. */
export const bookingTypes: CollectionConfig = {
  slug: 'booking-types',
  labels: { singular: 'Booking type', plural: 'Booking types' },
  admin: {
    group: 'Bookings',
    description: 'What visitors can book at /book.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'durationMinutes', 'assignment', 'hosts', 'isActive'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'order',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, slug: true, durationMinutes: true, color: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
            { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
            {
              type: 'row',
              fields: [
                {
                  name: 'purpose',
                  type: 'select',
                  required: true,
                  defaultValue: 'MEETING',
                  options: options(['MEETING', 'CONSULTATION', 'AUDIT'] as const),
                  admin: {
                    description: 'A consultation or an audit is opened with the booking, ready to be worked on.',
                  },
                },
                {
                  name: 'auditType',
                  type: 'select',
                  required: true,
                  defaultValue: 'GENERAL',
                  options: options(AUDIT_TYPES),
                },
                {
                  name: 'consultationType',
                  type: 'select',
                  defaultValue: 'GENERAL',
                  options: options(CONSULTATION_TYPES),
                  admin: { condition: (data) => data?.purpose === 'CONSULTATION' },
                },
              ],
            },
            {
              name: 'questionsFrom',
              type: 'relationship',
              relationTo: 'audit-templates',
              label: 'Questions',
              admin: { description: 'The questions of this template that are asked when booking.' },
            },
            { name: 'service', type: 'relationship', relationTo: 'services', index: true },
            {
              type: 'row',
              fields: [
                {
                  name: 'place',
                  type: 'select',
                  required: true,
                  defaultValue: 'VIDEO',
                  options: options(MEETING_PLACES),
                },
                {
                  name: 'location',
                  type: 'text',
                  maxLength: 2048,
                  admin: {
                    description: 'The address of the room or of the call. It stands in the mail and the calendar.',
                  },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                moneyField({ name: 'price', description: 'Empty for free.' }),
                currencyField({ currencies: CURRENCIES }),
              ],
            },
          ],
        },
        {
          label: 'When',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'durationMinutes',
                  type: 'number',
                  label: 'Minutes',
                  required: true,
                  defaultValue: 30,
                  min: 5,
                  max: LONGEST_MEETING,
                  admin: { step: 5 },
                },
                {
                  name: 'stepMinutes',
                  type: 'number',
                  label: 'Starts every',
                  required: true,
                  defaultValue: 30,
                  min: 5,
                  max: 1440,
                  admin: { step: 5, description: 'In minutes, from the beginning of each stretch of bookable hours.' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                minutes('bufferBeforeMinutes', 'Minutes kept free before', 0, 1440),
                minutes('bufferAfterMinutes', 'Minutes kept free after', 0, 1440),
              ],
            },
            {
              type: 'row',
              fields: [
                minutes('minimumNoticeMinutes', 'Minimum notice', 240, 525_600, 'In minutes.'),
                minutes(
                  'changeNoticeMinutes',
                  'Changes until',
                  120,
                  525_600,
                  'How many minutes before the beginning a visitor may still move or cancel.',
                ),
                {
                  name: 'windowDays',
                  type: 'number',
                  label: 'Days ahead',
                  required: true,
                  defaultValue: 60,
                  min: 1,
                  max: 730,
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'seats',
                  type: 'number',
                  min: 1,
                  max: 10_000,
                  admin: {
                    description:
                      'More than one makes it a group session. Empty: as the host’s weekly hours say, else one.',
                  },
                },
                { name: 'maxPerDay', type: 'number', min: 1, max: 10_000, label: 'At most a day' },
                { name: 'maxPerWeek', type: 'number', min: 1, max: 10_000, label: 'At most a week' },
              ],
            },
          ],
        },
        {
          label: 'Who',
          fields: [
            {
              name: 'assignment',
              type: 'select',
              required: true,
              defaultValue: 'HOST',
              options: [
                { label: 'The visitor chooses the host', value: ASSIGNMENTS[0] },
                { label: 'Whoever has least to do', value: ASSIGNMENTS[1] },
                { label: 'All hosts together', value: ASSIGNMENTS[2] },
              ],
            },
            {
              name: 'hosts',
              type: 'relationship',
              relationTo: 'users',
              hasMany: true,
              required: true,
              minRows: 1,
              maxRows: 50,
            },
          ],
        },
      ],
    },
    slugField({ source: 'title', localized: false, reserved: ['manage', 'offer', 'waitlist'] }),
    { name: 'isActive', type: 'checkbox', defaultValue: true, index: true, admin: { position: 'sidebar' } },
    {
      name: 'isListed',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar', description: 'Shown at /book. Otherwise only by its own address.' },
    },
    {
      name: 'requiresConfirmation',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Takes its time at once, but counts once somebody has approved it.' },
    },
    {
      name: 'hasWaitlist',
      type: 'checkbox',
      defaultValue: true,
      label: 'Waiting list',
      admin: { position: 'sidebar' },
    },
    {
      name: 'color',
      type: 'select',
      required: true,
      defaultValue: 'brass',
      options: options(STAGE_COLOURS),
      admin: { position: 'sidebar' },
    },
    { name: 'order', type: 'number', defaultValue: 0, min: 0, max: 9999, admin: { position: 'sidebar', step: 1 } },
  ],
}
