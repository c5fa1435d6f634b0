/** Words that are not written as they stand in a name. */
const WRITTEN: Readonly<Record<string, string>> = {
  ai: 'AI',
  api: 'API',
  cdn: 'CDN',
  id: 'ID',
  ip: 'IP',
  json: 'JSON',
  lod: 'LOD',
  pm: 'project manager',
  saas: 'SaaS',
  seo: 'SEO',
  todo: 'to do',
  url: 'URL',
  utm: 'UTM',
  vat: 'VAT',
}

/** Select options from enum values, with a label that a person reads: `IN_PROGRESS` becomes "In progress". */
export function options<Value extends string>(values: readonly Value[]): { label: string; value: Value }[] {
  return values.map((value) => ({ label: humanize(value), value }))
}

/** `PLATFORM_SIGNUP` and `platformSignup` both become "Platform signup", `utmSource` "UTM source". */
export function humanize(value: string): string {
  const words = value
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => WRITTEN[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
