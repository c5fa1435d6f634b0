'use client'

import { TroubleText } from '@/src/components/site/TroubleText'

export default function PortalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" style={{ paddingInline: 'var(--gutter)' }}>
      <TroubleText kind="error" onRetry={reset} />
    </main>
  )
}
