'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import { BookingFacts } from './BookingFacts'
import { useBooking } from './useBooking'
import '@/src/components/panel/tones.css'
import '../booking.css'

/** Above a booking's form: where it stands, what can be done, what its mails are doing. */
export function BookingPanel() {
  const say = useSay()
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { desk, trouble } = useBooking(id ? String(id) : null)
  if (!id) return null
  if (trouble) return <p className="cal-sheet__trouble">{trouble}</p>
  if (!desk) return <p className="cal__quiet">{say('One moment …')}</p>
  return (
    <section className="cal-panel" aria-label={say('The booking at a glance')}>
      <BookingFacts
        desk={desk}
        hindrance={isModified ? say('Save what you have changed first.') : null}
        // The form holds the old state: only a page that is read anew shows the new one.
        onChanged={() => {
          window.location.reload()
          return Promise.resolve()
        }}
      />
    </section>
  )
}
