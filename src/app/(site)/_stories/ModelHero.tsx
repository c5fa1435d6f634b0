import type { Media } from '@/payload-types'
import styles from './ModelHero.module.css'
import { ModelDrawing } from './ModelDrawing'

interface ModelHeroProps {
  model: Media
  theme: 'dark' | 'light'
  label: string
  hint: string
  pause: string
}

export function ModelHero({ label }: ModelHeroProps) {
  return (
    <div className={styles.stage} role="img" aria-label={label}>
      <ModelDrawing />
    </div>
  )
}
