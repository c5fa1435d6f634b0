import type { ReactNode } from 'react'
import { FirstTouch } from '@/src/components/site/FirstTouch'

/** Pages that editors build: the whole width is theirs. */
export default function PagesLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1}>
      <FirstTouch />
      {children}
    </main>
  )
}
