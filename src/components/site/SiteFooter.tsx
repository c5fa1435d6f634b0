import Link from 'next/link'
import type { SiteWords } from '@/src/lib/site-words'
import { isGroup, type MenuEntry, type MenuLink } from './menus'
import { LanguageLinks } from './LanguageLinks'
import { ThemeChoice } from './ThemeChoice'
import styles from './SiteFooter.module.css'

interface SiteFooterProps {
  name: string
  contact: { email: string | null; phone: string | null; address: string | null }
  words: SiteWords
  current: string
  languages: { code: string; label: string; href: string }[]
  /** Groups become columns of their own; links that stand alone share one. */
  entries: readonly MenuEntry[]
  signIn: MenuLink
}

/** Where the studio is, what else there is, and in which language and light. */
export function SiteFooter({ name, contact, words, current, languages, entries, signIn }: SiteFooterProps) {
  const single = entries.filter((entry): entry is MenuLink => !isGroup(entry))
  const columns = [...(single.length > 0 ? [{ label: words.menu, links: single }] : []), ...entries.filter(isGroup)]
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
        {columns.map(({ label, links }, index) => (
          <nav key={index} aria-labelledby={`footer-${index}`}>
            <p className="label" id={`footer-${index}`}>
              {label}
            </p>
            <ul>
              {links.map((link, number) => (
                <li key={number}>
                  <Link href={link.href}>{link.label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
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
      <p className={`label ${styles.colophon}`}>
        <span>{words.poweredBy}</span>
        <Link href={signIn.href}>{signIn.label}</Link>
      </p>
    </footer>
  )
}
