import { dataPolicy, uploadedDocumentPolicy } from './contentSecurityPolicy'

/** Headers that every answer gets, unless it has set them itself. */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=(self), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'x-frame-options': 'SAMEORIGIN',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

export type PolicyKind = 'page' | 'none' | { fixed: string }

/**
 * Which Content-Security-Policy an answer without one gets: a page's, which depends on its inline scripts; a fixed one; or none
 * for files that no browser applies one to.
 *
 * What comes from `/api` is never a page of ours: an uploaded HTML file must not have its scripts allowed.
 */
export function policyKind(path: string, contentType: string): PolicyKind {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const isDocument = /^(text\/html|application\/xhtml\+xml|image\/svg\+xml|(text|application)\/xml)$/.test(type)
  if (path === '/api' || path.startsWith('/api/')) {
    if (isDocument) return { fixed: uploadedDocumentPolicy }
    return type === 'application/json' ? { fixed: dataPolicy } : 'none'
  }
  return type === 'text/html' ? 'page' : 'none'
}
