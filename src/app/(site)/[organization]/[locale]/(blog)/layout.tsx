import type { ReactNode } from 'react'
import { FirstTouch } from '@/src/components/site/FirstTouch'
import styles from './layout.module.css'

/** Pages to read: the whole width belongs to the words. */
export default function BlogLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.content} tabIndex={-1}>
      <FirstTouch />
      {children}
    </main>
  )
}
