import { Picture, type PictureSource } from '@/src/components/site/Picture'
import { Buttons, type LinkItem } from './Buttons'
import styles from './Hero.module.css'
import type { SectionHead } from './Section'

interface HeroProps {
  head: SectionHead
  links?: readonly LinkItem[]
  picture?: PictureSource | null
  anchor?: string | null
  /** The first one carries the page's title. */
  isFirst: boolean
}

/** The first screen of a page: its words on seven columns, the picture set off on the other five. */
export function Hero({ head, links = [], picture, anchor, isFirst }: HeroProps) {
  const Title = isFirst ? 'h1' : 'h2'
  return (
    <section className={styles.hero} id={anchor ?? undefined} data-picture={picture ? true : undefined}>
      <div className={styles.words}>
        {head.label ? <p className="label">{head.label}</p> : null}
        <Title>{head.title}</Title>
        {head.text ? <p className="lead">{head.text}</p> : null}
        <Buttons links={links} />
      </div>
      {picture ? (
        <div className={styles.picture}>
          <Picture media={picture} sizes="(min-width: 60rem) 40vw, 100vw" priority={isFirst} />
        </div>
      ) : null}
    </section>
  )
}
