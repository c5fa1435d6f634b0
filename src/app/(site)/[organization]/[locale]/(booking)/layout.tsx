import type { ReactNode } from 'react'
import { FirstTouch } from '@/src/components/site/FirstTouch'
import styles from './layout.module.css'

/** Booking is work: calendar and times get the whole width, and the instrument stays away. */
export default function BookingLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.content} tabIndex={-1}>
      <FirstTouch />
      {children}
    </main>
  )
}
