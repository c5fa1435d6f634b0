/** What a file is, read from its first bytes. Its name and what the sender calls it count for nothing. */

export type FileKind = 'DOCUMENT' | 'IMAGE' | 'MODEL' | 'VIDEO'

export interface Sniffed {
  kind: FileKind
  mimeType: string
  extension: string
}

/** How many bytes {@link sniff} wants to see. */
export const SNIFF_BYTES = 4096

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** Brands of the ISO base format (`ftyp`) that browsers play or show. */
const BRANDS: readonly [pattern: RegExp, file: Sniffed][] = [
  [/^(avif|avis)/, { kind: 'IMAGE', mimeType: 'image/avif', extension: 'avif' }],
  [/^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV|qt {2})/, { kind: 'VIDEO', mimeType: 'video/mp4', extension: 'mp4' }],
]

/** Null for everything that is not one of the kinds that a studio keeps here. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  if (bytes.length < 12) return null
  const starts = (...values: number[]): boolean => values.every((value, index) => bytes[index] === value)
  if (starts(0xff, 0xd8, 0xff)) return { kind: 'IMAGE', mimeType: 'image/jpeg', extension: 'jpg' }
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    return { kind: 'IMAGE', mimeType: 'image/png', extension: 'png' }
  }
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return { kind: 'IMAGE', mimeType: 'image/gif', extension: 'gif' }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') {
    return { kind: 'IMAGE', mimeType: 'image/webp', extension: 'webp' }
  }
  if (ascii(bytes, 4, 8) === 'ftyp') return byBrand(bytes)
  if (starts(0x1a, 0x45, 0xdf, 0xa3) && ascii(bytes, 0, 64).includes('webm')) {
    return { kind: 'VIDEO', mimeType: 'video/webm', extension: 'webm' }
  }
  if (ascii(bytes, 0, 5) === '%PDF-') return { kind: 'DOCUMENT', mimeType: 'application/pdf', extension: 'pdf' }
  if (ascii(bytes, 0, 4) === 'glTF') return { kind: 'MODEL', mimeType: 'model/gltf-binary', extension: 'glb' }
  return looksLikeGltf(bytes) ? { kind: 'MODEL', mimeType: 'model/gltf+json', extension: 'gltf' } : null
}

function byBrand(bytes: Uint8Array): Sniffed | null {
  const end = Math.min(bytes.length, Math.max(16, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)))
  const brands = [ascii(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end && at < 128; at += 4) brands.push(ascii(bytes, at, at + 4))
  const [own] = brands
  const known =
    BRANDS.find(([pattern]) => pattern.test(own ?? '')) ??
    BRANDS.find(([pattern]) => brands.some((brand) => pattern.test(brand)))
  return known ? known[1] : null
}

/** A JSON object that speaks of glTF near its beginning or says no `<`; the model's own reader decides whether it is one. */
function looksLikeGltf(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SNIFF_BYTES)).trimStart()
  return text.startsWith('{') && /"(asset|accessors|buffers|bufferViews|extensionsUsed|meshes|scenes?)"\s*:/.test(text)
}

/** Whether a file is one that browsers run scripts from: said apart, because people ask why it is refused. */
export function isMarkup(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SNIFF_BYTES)).trimStart().toLowerCase()
  return /^(<\?xml|<!doctype|<html|<svg|<head|<body|<script|<!--)/.test(text)
}
