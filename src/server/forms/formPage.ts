/** What a browser may do with the page: show it, and send its form here. */
export const FORM_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const STYLE = `:root{color-scheme:dark light}body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:36rem;font:1.0625rem/1.6 system-ui,sans-serif;background:#0d1413;color:#ece7db}
h1{font:400 2rem/1.15 Georgia,serif}label,fieldset{display:block;margin:1.25rem 0 0;border:0;padding:0}fieldset label{margin:.5rem 0 0}legend{padding:0}input:not([type=checkbox],[type=radio]),textarea,select{box-sizing:border-box;width:100%;margin-top:.35rem;padding:.65rem .9rem;border:1px solid #a8854a;background:#141d1b;color:inherit;font:inherit}
textarea{min-height:10rem}.problem{color:#f0917d}.help{display:block;font-size:.9375rem;color:#a5b1aa}button{margin-top:1.5rem;padding:.8rem 1.5rem;border:0;background:#c9a15a;color:#0d1413;font:600 1rem/1.25 system-ui,sans-serif}.trap{position:absolute;left:-999rem}
@media(prefers-color-scheme:light){body{background:#f4f1ea;color:#1c2421}input:not([type=checkbox],[type=radio]),textarea,select{background:#fffdf8}.problem{color:#a83a26}.help{color:#505b56}button{background:#84602a;color:#fff}}`

interface FormPage {
  locale: string
  title: string
  organizationName: string
  /** What stands over the form, as plain text. */
  alert: string
  /** The rest, as HTML that is safe already. */
  html: string
}

/** A form as a page that needs nothing but itself: for browsers without JavaScript, which would otherwise lose what was written. */
export function formPage({ locale, title, organizationName, alert, html }: FormPage): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)} · ${escapeHtml(organizationName)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p role="alert">${escapeHtml(alert)}</p>${html}</main></body></html>
`
}

/** The answer that carries such a page: never kept, and without a script. */
export function formPageResponse(page: string, status: number): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': FORM_PAGE_POLICY,
    'cache-control': 'no-store',
  }
  return new Response(page, { status, headers })
}

export function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
