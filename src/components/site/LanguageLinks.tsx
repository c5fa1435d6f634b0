'use client'

import type { MouseEvent } from 'react'

interface LanguageLinksProps {
  current: string
  /** Each language with the address of its start page. */
  languages: { code: string; label: string; href: string }[]
}

/** The other languages of the site: this very page where the page says where it is, else the start page. */
export function LanguageLinks({ current, languages }: LanguageLinksProps) {
  const toThisPage = (event: MouseEvent<HTMLAnchorElement>, code: string) => {
    const alternate = document.head.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${code}"]`)
    // The address names the site's first host; the visitor stays on the host that he came to.
    if (alternate) event.currentTarget.href = new URL(alternate.href).pathname
  }
  return (
    <ul>
      {languages.map(({ code, label, href }) => (
        <li key={code}>
          <a
            href={href}
            hrefLang={code}
            lang={code}
            aria-current={code === current ? 'true' : undefined}
            onClick={(event) => toThisPage(event, code)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
