import type { ReactNode } from 'react'
import styles from './Booking.module.css'

/** The way to a time on a plate, with what it is about above it. */
export function Booking({ title, readings, children }: { title: string; readings: string[]; children: ReactNode }) {
  return (
    <div className={styles.plate}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <p className="reading quiet">{readings.join(' · ')}</p>
      </header>
      {children}
    </div>
  )
}
