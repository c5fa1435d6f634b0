import Link from 'next/link'
import type { SiteWords } from '@/src/lib/site-words'
import { LanguageLinks } from './LanguageLinks'
import { ThemeChoice } from './ThemeChoice'
import styles from './SiteFooter.module.css'

interface SiteFooterProps {
  name: string
  contact: { email: string | null; phone: string | null; address: string | null }
  words: SiteWords
  current: string
  languages: { code: string; label: string; href: string }[]
  links: { segment: string; href: string; text: string }[]
}

/** Where the studio is, what else there is, and in which language and light. */
export function SiteFooter({ name, contact, words, current, languages, links }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.studio}>
        <p className={styles.name}>{name}</p>
        <address className={styles.contact}>
          {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
          {contact.phone ? <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a> : null}
          {contact.address ? <span className={styles.address}>{contact.address}</span> : null}
        </address>
      </div>
      <div className={styles.columns}>
        <div>
          <p className="label">{words.menu}</p>
          <ul>
            {links.map(({ segment, href, text }) => (
              <li key={segment}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </div>
        {languages.length > 1 ? (
          <nav aria-labelledby="footer-languages">
            <p className="label" id="footer-languages">
              {words.language}
            </p>
            <LanguageLinks current={current} languages={languages} />
          </nav>
        ) : null}
        <ThemeChoice
          label={words.theme}
          choices={{ system: words.themeSystem, light: words.themeLight, dark: words.themeDark }}
        />
      </div>
      <p className={`label ${styles.colophon}`}>{words.poweredBy}</p>
    </footer>
  )
}
