import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './Gallery.module.css'

/** Pictures on a grid of twelve columns: a large one, two small ones, and so on. */
export function Gallery({ pictures }: { pictures: readonly PictureSource[] }) {
  return (
    <ul className={styles.gallery}>
      {pictures.map((picture, index) => (
        <li key={index}>
          <Picture media={picture} sizes="(min-width: 60rem) 55vw, 100vw" />
        </li>
      ))}
    </ul>
  )
}
