import type { ReactNode } from 'react'
import { FirstTouch } from '@/src/components/site/FirstTouch'
import styles from './layout.module.css'

/**
 * Pictures over the whole width, without the instrument beside them: a case study's own model is then the one thing on the
 * page that is drawn by the GPU.
 */
export default function StoriesLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.content} tabIndex={-1}>
      <FirstTouch />
      {children}
    </main>
  )
}
