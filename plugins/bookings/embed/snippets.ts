/** What is pasted into another site to book a type there. */
export interface Snippets {
  /** Its own page. */
  link: string
  /** The calendar within a page. */
  inline: string
  /** A floating button that opens it. */
  button: string
}

/** @param site origin of the studio's site */
export function snippetsOf(site: string, slug: string, label: string): Snippets {
  const script = `<script src="${site}/embed.js" async></script>`
  const text = label.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`)
  return {
    link: `${site}/book/${encodeURIComponent(slug)}`,
    inline: `<div data-orrery-booking="${slug}"></div>\n${script}`,
    button: `<div data-orrery-booking="${slug}" data-mode="button" data-label="${text}"></div>\n${script}`,
  }
}
