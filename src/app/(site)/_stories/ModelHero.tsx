import { Picture } from '@/src/components/site/Picture'
import { SiteTurntable } from '@/src/components/site/SiteTurntable'
import type { Media } from '@/payload-types'
import { modelPictureOf } from '../_data/picture'
import styles from './ModelHero.module.css'
import { ModelDrawing } from './ModelDrawing'

interface ModelHeroProps {
  model: Media
  theme: 'dark' | 'light'
  label: string
  hint: string
  pause: string
}

/** A case study's model on its turntable, and how to turn it. */
export function ModelHero({ model, theme, label, hint, pause }: ModelHeroProps) {
  const picture = modelPictureOf(model)
  return (
    <figure className={styles.hero}>
      <div className={styles.stage}>
        <SiteTurntable
          url={model.url ?? ''}
          theme={theme}
          label={label}
          hint={hint}
          pause={pause}
          poster={
            picture ? (
              <div className={styles.poster}>
                <Picture media={picture} sizes="32rem" priority isDecorative />
              </div>
            ) : (
              <ModelDrawing />
            )
          }
        />
      </div>
      <figcaption className={`quiet ${styles.hint}`}>
        {model.alt}. {hint}
      </figcaption>
    </figure>
  )
}
