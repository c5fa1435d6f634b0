const STYLESHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)"([^>]*?)\/>/g
const RELATIVE = /url\((["']?)(?!["']?(?:[a-z]+:|\/|#))([^)"']+)\1\)/gi

/**
 * A page that brings its style sheets with it: no second trip stands between the document and its first paint. The links stay,
 * disabled, which loads nothing: React finds its sheets by them and does not ask for them again.
 *
 * @param html a whole page as Next renders it
 * @param read the text of a sheet by its address, or null where there is none; its link then stays as it is
 */
export function stylesInline(html: string, read: (url: string) => string | null): string {
  return html.replace(STYLESHEET, (link, url: string, attributes: string) => {
    const sheet = read(url)
    if (sheet === null) return link
    const style = withAddresses(sheet, url).replaceAll(/<\/style/gi, '<\\/style')
    return `<style>${style}</style><link rel="stylesheet" href="${url}"${attributes} disabled=""/>`
  })
}

/** What a sheet names by the way from its own folder, from the root of the site. */
function withAddresses(sheet: string, url: string): string {
  return sheet.replace(RELATIVE, (_, quote: string, path: string) => {
    return `url(${quote}${new URL(path, `http://site${url}`).href.slice('http://site'.length)}${quote})`
  })
}
