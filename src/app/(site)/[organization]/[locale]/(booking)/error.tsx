'use client'

import { TroubleText } from '@/src/components/site/TroubleText'

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return <TroubleText kind="error" onRetry={reset} />
}
