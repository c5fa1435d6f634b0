import type { ListedFile } from '@/plugins/portal/api'
import type { FileLineProps } from '@/src/components/portal/FileLine'
import { fill } from '@/src/lib/site-words'
import type { PortalPage } from './portalPage'

const KINDS: Readonly<Record<string, string>> = { 'model/gltf-binary': '3D', 'model/gltf+json': '3D' }

/** A file in the words of the page. */
export function fileLine({ site, words, when }: PortalPage, file: ListedFile): FileLineProps {
  const kind = KINDS[file.mimeType] ?? (file.mimeType.split('/')[1] ?? '').toUpperCase().slice(0, 5)
  return {
    name: file.name,
    href: file.url,
    thumbnail: file.thumbnail,
    kind,
    facts: [kind, sizeOf(file.size, site.locale), when(file.at)].join(' · '),
    downloadLabel: fill(words.download, { name: file.name }),
  }
}

function sizeOf(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_000_000
      ? ([Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] as const)
      : ([bytes / 1_000_000, 'megabyte'] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
