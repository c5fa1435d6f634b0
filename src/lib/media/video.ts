/** How long an MP4 runs, from the header of its film (`moov` → `mvhd`). */

/** What a reader of pieces needs to give: bytes from `start` on, fewer at the end. */
export type ReadAt = (start: number, length: number) => Promise<Uint8Array>

/** Boxes looked at before giving up: a film has a handful at its top. */
const MOST_BOXES = 64

/** Seconds, or null where no header tells. Reads a few dozen bytes, wherever in the file the header stands. */
export async function mp4Duration(read: ReadAt, size: number): Promise<number | null> {
  const moov = await findBox(read, 0, size, 'moov')
  const mvhd = moov && (await findBox(read, moov.start, moov.end, 'mvhd'))
  if (!mvhd) return null
  const bytes = await read(mvhd.start, 32)
  if (bytes.length < 32) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLong = view.getUint8(0) === 1
  const scale = view.getUint32(isLong ? 20 : 12)
  const ticks = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)
  const isUnknown = ticks === (isLong ? 2 ** 64 : 2 ** 32 - 1)
  if (scale === 0 || ticks === 0 || isUnknown) return null
  return Math.round((ticks / scale) * 1000) / 1000
}

async function findBox(
  read: ReadAt,
  from: number,
  end: number,
  name: string,
): Promise<{ start: number; end: number } | null> {
  let at = from
  for (let count = 0; count < MOST_BOXES && at + 8 <= end; count++) {
    const head = await read(at, 16)
    if (head.length < 8) return null
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    const small = view.getUint32(0)
    const isLarge = small === 1 && head.length >= 16
    const length = small === 0 ? end - at : isLarge ? Number(view.getBigUint64(8)) : small
    const header = isLarge ? 16 : 8
    if (length < header || !Number.isSafeInteger(at + length)) return null
    if (String.fromCharCode(...head.subarray(4, 8)) === name)
      return { start: at + header, end: Math.min(end, at + length) }
    at += length
  }
  return null
}
