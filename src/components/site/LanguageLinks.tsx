interface LanguageLinksProps {
  current: string
  /** Each language with the address of its start page. */
  languages: { code: string; label: string; href: string }[]
}

/** The other languages of the site; `LANGUAGE_SCRIPT` leads to this very page in them. */
export function LanguageLinks({ current, languages }: LanguageLinksProps) {
  return (
    <ul>
      {languages.map(({ code, label, href }) => (
        <li key={code}>
          <a
            href={href}
            hrefLang={code}
            lang={code}
            data-language={href}
            aria-current={code === current ? 'true' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
