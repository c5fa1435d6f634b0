import Link from 'next/link'
import type { ReactNode } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { typeReadings } from './typeReadings'
import type { BookingTypeView } from './types'
import styles from './BookingTypeList.module.css'

export interface TypeGroup {
  /** Null where there is one kind alone. */
  title: string | null
  types: BookingTypeView[]
}

interface BookingTypeListProps {
  groups: readonly TypeGroup[]
  hrefOf: (slug: string) => string
  locale: string
  words: BookingWords
}

/** What can be booked, with how long, where and with whom: each row leads to its free times. */
export function BookingTypeList({ groups, hrefOf, locale, words }: BookingTypeListProps) {
  return (
    <div className={styles.groups}>
      {groups.map(({ title, types }) => (
        <section key={title ?? ''} className={styles.group}>
          {title ? <h2 className="label">{title}</h2> : null}
          <ul className={styles.list}>
            {types.map((type) => (
              <li key={type.id}>
                <Dial minutes={type.durationMinutes} />
                <div className={styles.words}>
                  <Title isGrouped={title !== null}>
                    <Link href={hrefOf(type.slug)}>{type.title}</Link>
                  </Title>
                  {type.description ? <p className="quiet">{type.description}</p> : null}
                  <p className={styles.readings}>
                    {typeReadings(type, words, locale).map((reading) => (
                      <span key={reading}>{reading}</span>
                    ))}
                    {type.hosts.length > 0 ? (
                      <span>
                        {fill(words.withHosts, {
                          names: new Intl.ListFormat(locale).format(type.hosts.map(({ name }) => name)),
                        })}
                      </span>
                    ) : null}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Title({ isGrouped, children }: { isGrouped: boolean; children: ReactNode }) {
  return isGrouped ? <h3 className={styles.title}>{children}</h3> : <h2 className={styles.title}>{children}</h2>
}

/** The length of a meeting on a dial of an hour; longer ones fill it. Decorative. */
function Dial({ minutes }: { minutes: number }) {
  const share = Math.min(1, minutes / 60)
  const around = 2 * Math.PI * 20
  return (
    <svg
      viewBox="0 0 56 56"
      width="56"
      height="56"
      fill="none"
      stroke="currentColor"
      className={styles.dial}
      aria-hidden="true"
    >
      <circle cx="28" cy="28" r="26" strokeWidth="3" strokeDasharray="0.8 12.814" opacity="0.8" />
      <circle cx="28" cy="28" r="20" strokeWidth="1" opacity="0.5" />
      <circle
        cx="28"
        cy="28"
        r="20"
        strokeWidth="3"
        strokeDasharray={`${around * share} ${around}`}
        transform="rotate(-90 28 28)"
      />
      <circle cx="28" cy="28" r="2.5" fill="currentColor" stroke="none" />
    </svg>
  )
}
