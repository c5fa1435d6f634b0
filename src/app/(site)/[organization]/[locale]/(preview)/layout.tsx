import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** What only staff may see: made for each request, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1}>
      {children}
    </main>
  )
}
