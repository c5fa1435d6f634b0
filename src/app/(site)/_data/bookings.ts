import { cache } from 'react'
import { readTypes } from '@/plugins/bookings/api'
import type { TypeGroup } from '@/src/components/booking/BookingTypeList'
import type { BookingTypeView } from '@/src/components/booking/types'
import { bookingWords, type BookingWords } from '@/src/lib/booking-words'
import { idOf } from '@/src/lib/ids'
import { bookingTypesTag } from '@/src/lib/site-tags'
import type { BookingType } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** More than a studio offers. */
const MOST_TYPES = 200

/** What can be booked, with what only its pages need. */
export interface BookableType extends BookingTypeView {
  purpose: BookingType['purpose']
  /** Id of the service that it belongs to. */
  service: string | null
  updatedAt: string
}

/** What can be booked, in the studio's order: the types that `/book` lists. */
export const bookableTypesOf = cache((site: Site): Promise<BookableType[]> => {
  return cached(['booking-types', site.id, site.locale], [bookingTypesTag(site.id)], async () => {
    const [types, extras] = await Promise.all([
      readTypes({ payload: await payload() }, { organization: site.id, locale: site.locale }),
      extrasOf(site),
    ])
    return types.flatMap((type) => completed(type, extras))
  })
})

/** The type behind an address, listed or not; null when there is none that is active. */
export const bookableTypeOf = cache(async (site: Site, slug: string): Promise<BookableType | null> => {
  const listed = (await bookableTypesOf(site)).find((type) => type.slug === slug)
  if (listed) return listed
  const extras = await extrasOf(site)
  if (!extras.some((type) => type.slug === slug)) return null
  return cached(['booking-type', site.id, site.locale, slug], [bookingTypesTag(site.id)], async () => {
    const found = await readTypes({ payload: await payload() }, { organization: site.id, slug, locale: site.locale })
    return found.flatMap((type) => completed(type, extras))[0] ?? null
  })
})

/** By what they are for; without headings where there is one kind alone. */
export function typeGroups(types: readonly BookableType[], words: BookingWords): TypeGroup[] {
  const kinds = [
    { title: words.groupMeeting, fits: (type: BookableType) => !isGroup(type) && type.purpose === 'MEETING' },
    { title: words.groupConsultation, fits: (type: BookableType) => !isGroup(type) && type.purpose === 'CONSULTATION' },
    { title: words.groupAudit, fits: (type: BookableType) => !isGroup(type) && type.purpose === 'AUDIT' },
    { title: words.groupSession, fits: isGroup },
  ]
  const groups = kinds.map(({ title, fits }) => ({ title, types: types.filter(fits) })).filter(hasTypes)
  return groups.length > 1 ? groups : groups.map(({ types: only }) => ({ title: null, types: only }))
}

/** The words of the booking pages for a site. */
export const bookingWordsOf = (site: Pick<Site, 'locale'>): BookingWords => bookingWords(site.locale)

const isGroup = ({ seats }: BookableType) => (seats ?? 1) > 1
const hasTypes = ({ types }: TypeGroup) => types.length > 0

interface Extra {
  id: string
  slug: string
  purpose: BookingType['purpose']
  service: string | null
  updatedAt: string
}

function extrasOf(site: Site): Promise<Extra[]> {
  return cached(['booking-type-slugs', site.id], [bookingTypesTag(site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'booking-types',
      where: {
        and: [{ organization: { equals: site.id } }, { isActive: { equals: true } }, { deletedAt: { exists: false } }],
      },
      select: { slug: true, purpose: true, service: true, updatedAt: true },
      depth: 0,
      limit: MOST_TYPES,
      pagination: false,
      // Visitors read types through these pages alone (see the policy); the filter above says what is public.
      overrideAccess: true,
    })
    return docs.map(({ id, slug, purpose, service, updatedAt }) => ({
      id,
      slug,
      purpose,
      service: idOf(service),
      updatedAt,
    }))
  })
}

function completed(type: BookingTypeView, extras: readonly Extra[]): BookableType[] {
  const extra = extras.find(({ id }) => id === type.id)
  return extra ? [{ ...type, purpose: extra.purpose, service: extra.service, updatedAt: extra.updatedAt }] : []
}
