import { word } from '@/plugins/languages/api'

/** What is read of a file's row to show it. */
export interface MeasuredFile {
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  vertices?: number | null
  triangles?: number | null
  materials?: number | null
  textures?: number | null
  lodLevel?: number | null
  durationSeconds?: number | null
  pages?: number | null
  variants?: unknown
  processedAt?: string | null
  problem?: string | null
}

const number = new Intl.NumberFormat('en')

/** Bytes in the unit that a person would say. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${number.format(Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Minutes and seconds, with hours where there are any: `1:02:05`. */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const tail = String(rest).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

/** Name and value of everything that is known, in the order in which people ask. */
export function readings(file: MeasuredFile): [name: string, value: string][] {
  const said = (name: string, value: number | null | undefined, words: (value: number) => string) =>
    typeof value === 'number' ? [[name, words(value)] as [string, string]] : []
  const plain = (value: number): string => number.format(value)
  return [
    ...(file.mimeType ? [[word('Kind'), file.mimeType] as [string, string]] : []),
    ...said(word('Weight'), file.filesize, sizeWords),
    ...(file.width && file.height ? [[word('Pixels'), `${file.width} × ${file.height}`] as [string, string]] : []),
    ...said(word('Length'), file.durationSeconds, durationWords),
    ...said(word('Pages'), file.pages, plain),
    ...said(word('Triangles'), file.triangles, plain),
    ...said(word('Vertices'), file.vertices, plain),
    ...said(word('Materials'), file.materials, plain),
    ...said(word('Textures'), file.textures, plain),
    ...said(word('Level of detail'), file.lodLevel, (level) => (level === 0 ? '0, the finest' : String(level))),
  ]
}
