/** The files of the sitemap protocol (sitemaps.org), written out. Pure. */

interface Row {
  loc: string
  lastmod: string | null
  alternates?: readonly { language: string; href: string }[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A list of pages with their other languages. */
export function urlsetXml(rows: readonly Row[]): string {
  const urls = rows.map(({ loc, lastmod, alternates = [] }) => {
    const links = alternates.map(
      ({ language, href }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
    )
    return `<url>${entry(loc, lastmod)}${links.join('')}</url>\n`
  })
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`
}

/** A list of such lists. */
export function sitemapIndexXml(rows: readonly Row[]): string {
  const maps = rows.map(({ loc, lastmod }) => `<sitemap>${entry(loc, lastmod)}</sitemap>\n`)
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('')}</sitemapindex>\n`
}

function entry(loc: string, lastmod: string | null): string {
  return `<loc>${escapeXml(loc)}</loc>${lastmod ? `<lastmod>${escapeXml(lastmod)}</lastmod>` : ''}`
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
