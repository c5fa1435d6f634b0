/** How masks are written. Apart from `mask.ts`, because it enters browser bundles, where Node's crypto must not. */
export const MASK_DOTS = '••••••'
const MASK = /^•{6}(?: (?<hint>[^#]{1,4}))?(?: #[0-9a-f]{4})?$/u

/** Whether a value is a mask that came back, and so means "leave it as it is". */
export function isMask(value: unknown): value is string {
  return typeof value === 'string' && MASK.test(value)
}

/** The hint inside a mask, or an empty text. */
export function hintIn(mask: string): string {
  return MASK.exec(mask)?.groups?.hint ?? ''
}
