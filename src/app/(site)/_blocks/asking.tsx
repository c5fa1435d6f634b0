import Link from 'next/link'
import { Booking } from '@/src/components/blocks/Booking'
import { Section } from '@/src/components/blocks/Section'
import { BookingFlow } from '@/src/components/booking/BookingFlow'
import { BookingTypeList } from '@/src/components/booking/BookingTypeList'
import { typeReadings } from '@/src/components/booking/typeReadings'
import { SiteForm } from '@/src/components/forms/SiteForm'
import { idOf } from '@/src/lib/ids'
import type { BookingBlock, FormBlock } from '@/payload-types'
import { bookableTypesOf, bookingWordsOf, typeGroups } from '../_data/bookings'
import { formOf } from '../_data/forms'
import type { Setting } from './setting'

export async function formOfBlock(block: FormBlock, { site, words }: Setting) {
  const form = await formOf(site, idOf(block.form) ?? '')
  return (
    <Section head={block} anchor={block.anchor}>
      {form ? <SiteForm form={form} site={site} /> : <p className="quiet">{words.formClosed}</p>}
    </Section>
  )
}

/** The free times of the chosen type, or the list of everything where none is chosen. */
export async function bookingOf(block: BookingBlock, { site, at, nothing }: Setting) {
  const types = await bookableTypesOf(site)
  const chosen = idOf(block.bookingType)
  const type = types.find(({ id }) => id === chosen)
  const hrefOf = (slug: string) => at(`/book/${encodeURIComponent(slug)}`)
  const words = bookingWordsOf(site)
  if (types.length === 0 || (chosen && !type)) return nothing(block)
  if (type) {
    return (
      <Section
        head={block}
        anchor={block.anchor}
        layout="wide"
        more={<Link href={hrefOf(type.slug)}>{words.blockAll}</Link>}
      >
        <Booking title={type.title} readings={typeReadings(type, words, site.locale)}>
          <BookingFlow type={type} words={words} locale={site.locale} organization={site.name} source="SITE" />
        </Booking>
      </Section>
    )
  }
  return (
    <Section head={block} anchor={block.anchor} more={<Link href={at('/book')}>{words.allTypes}</Link>}>
      <BookingTypeList groups={typeGroups(types, words)} hrefOf={hrefOf} locale={site.locale} words={words} />
    </Section>
  )
}
