import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** Pages about a person: made for each request, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
