import { HONEYPOT } from '@/src/lib/contact-fields'
import styles from './Honeypot.module.css'

/** A field that people neither see nor reach: who fills it in is a program. */
export function Honeypot() {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        Website
        <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
