'use client'

import { TroubleText } from '@/src/components/site/TroubleText'
import styles from './trouble.module.css'

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className={styles.trouble}>
      <TroubleText kind="error" onRetry={reset} />
    </div>
  )
}
