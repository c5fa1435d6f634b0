import type { CSSProperties } from 'react'
import styles from './Picture.module.css'

/** What a picture needs to be shown. `_data/picture.ts` makes it of a media row. */
export interface PictureSource {
  src: string
  alt: string
  /** Pixels of the original; they reserve the room before anything has loaded. */
  width: number
  height: number
  /** What must stay visible when the picture is cut, in percent from the left and from the top. */
  focal: { x: number; y: number }
  /** A few pixels that stand in meanwhile, as a data address. */
  blur: string | null
  /** Best format first; a browser takes the first that it reads. */
  sources: { type: string; srcSet: string }[]
}

interface PictureProps {
  media: PictureSource
  /** How wide the picture is shown, as in the `sizes` attribute: `(min-width: 60rem) 50vw, 100vw`. */
  sizes: string
  /** The picture is what one sees first: loaded at once and before others. */
  priority?: boolean
  className?: string
  /** The picture only decorates: said by the text beside it. @default false */
  isDecorative?: boolean
}

/** A picture in the size and the format that the reader's screen wants, with its few pixels behind it until it is there. */
export function Picture({ media, sizes, priority = false, className, isDecorative = false }: PictureProps) {
  const { src, alt, width, height, focal, blur, sources } = media
  const style: CSSProperties = {
    objectPosition: `${focal.x}% ${focal.y}%`,
    ...(blur ? { backgroundImage: `url("${blur}")`, backgroundPosition: `${focal.x}% ${focal.y}%` } : {}),
  }
  return (
    <picture className={styles.picture}>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        alt={isDecorative ? '' : alt}
        width={width}
        height={height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding="async"
        className={className ? `${styles.image} ${className}` : styles.image}
        style={style}
      />
    </picture>
  )
}
