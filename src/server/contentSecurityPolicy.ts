export interface PolicyOptions {
  /** What may run besides the site's own files: `'sha256-…'` of inline scripts, or `'nonce-…'`. */
  scripts?: readonly string[]
  /** The site is served over https: what a page asks for over http is asked for over https. */
  https?: boolean
  /** Development: React and the reloading client evaluate code and open a socket. */
  dev?: boolean
  /**
   * Who may show the page in a frame. The site itself: the panel shows what is edited beside its editor. Anybody: what is made to
   * stand in other sites. @default 'nobody'
   */
  framedBy?: 'nobody' | 'site' | 'anybody'
  /** Origin of the network that serves public files. @default `CDN_URL` of the environment */
  files?: string
}

/**
 * The Content-Security-Policy of a page.
 *
 * Scripts run from the site's own files and as far as `scripts` allows, nothing else. Styles may be inline: the brand's
 * colours and React's style attributes are. Nobody frames a page, but for `framedBy`.
 */
export function pagePolicy({
  scripts = [],
  https = false,
  dev = false,
  framedBy = 'nobody',
  files = process.env.CDN_URL,
}: PolicyOptions = {}): string {
  const network = files ? [new URL(files).origin] : []
  const inline = dev ? ["'unsafe-inline'", "'unsafe-eval'"] : scripts
  return join({
    'default-src': ["'self'"],
    // WebAssembly, which no text on a page can become: decoders of 3D models are made of it.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...inline],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...network],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...(dev ? ['ws:', 'wss:'] : [])],
    'media-src': ["'self'", 'blob:', ...network],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': [FRAMERS[framedBy]],
    ...(https && !dev ? { 'upgrade-insecure-requests': [] } : {}),
  })
}

const FRAMERS = { nobody: "'none'", site: "'self'", anybody: '*' } as const

/** For answers that are no pages: nothing in them may load or run anything, and nobody may frame them. */
export const dataPolicy = join({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] })

/** For the worker that decodes textures of models: it runs what the page hands it, evaluates, and can reach nothing. */
export const textureWorkerPolicy = join({ 'default-src': ["'none'"], 'script-src': ['blob:', "'unsafe-eval'"] })

/** For documents from strangers (uploaded HTML, SVG, XML): shown as if from an origin of their own, without scripts. */
export const uploadedDocumentPolicy = join({
  'default-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'unsafe-inline'"],
  'frame-ancestors': ["'self'"],
  sandbox: [],
})

function join(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
