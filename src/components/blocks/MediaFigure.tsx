import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './MediaFigure.module.css'

interface MediaFigureProps {
  picture: PictureSource | null
  /** Address and words of a film, when it is one. */
  video: { src: string; label: string } | null
  caption: string | null
  width: 'TEXT' | 'WIDE' | 'FULL'
  anchor?: string | null
}

const SIZES = {
  TEXT: '(min-width: 60rem) 44rem, 100vw',
  WIDE: '(min-width: 60rem) 92vw, 100vw',
  FULL: '100vw',
} as const

/** One picture or film with the line under it. */
export function MediaFigure({ picture, video, caption, width, anchor }: MediaFigureProps) {
  return (
    <figure className={styles.figure} id={anchor ?? undefined} data-width={width}>
      {picture ? <Picture media={picture} sizes={SIZES[width]} /> : null}
      {video ? <video src={video.src} controls preload="metadata" playsInline aria-label={video.label} /> : null}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
