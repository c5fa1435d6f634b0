import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './Logos.module.css'

/** Logos in a row between hairlines, all of one height, in the ink of the page until somebody looks at one. */
export function Logos({ items }: { items: readonly { name: string; picture: PictureSource }[] }) {
  return (
    <ul className={styles.logos}>
      {items.map(({ name, picture }, index) => (
        <li key={index}>
          <Picture media={{ ...picture, alt: name, blur: null }} sizes="12rem" />
        </li>
      ))}
    </ul>
  )
}
