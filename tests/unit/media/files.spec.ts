import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfOf } from '@/scripts/seed/brochure'
import { durationWords, readings, sizeWords } from '@/plugins/media/admin/readings'
import { byteRange } from '@/src/lib/http/byteRange'
import { fileAddress, parseVariant, srcSetOf, variantsOf, type FileVariant } from '@/src/lib/media-address'
import { focalCrop } from '@/src/lib/media/crop'
import { downloadName } from '@/src/lib/media/download-name'
import { folderOf, keyOf, randomKey, storedName } from '@/src/lib/media/key'
import { pdfPages } from '@/src/lib/media/pdf'
import { isMarkup, sniff } from '@/src/lib/media/sniff'
import { mp4Duration } from '@/src/lib/media/video'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const padded = (text: string): Uint8Array => bytes(text.padEnd(32, '\0'))

describe('what a file is', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'image/jpeg', 'IMAGE'],
    ['\x89PNG\r\n\x1a\n', 'image/png', 'IMAGE'],
    ['GIF89a', 'image/gif', 'IMAGE'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp', 'IMAGE'],
    ['\0\0\0\x20ftypavif\0\0\0\0mif1miaf', 'image/avif', 'IMAGE'],
    ['\0\0\0\x20ftypmif1\0\0\0\0avifmiaf', 'image/avif', 'IMAGE'],
    ['\0\0\0\x18ftypisom\0\0\x02\0mp41avc1', 'video/mp4', 'VIDEO'],
    ['\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm', 'video/webm', 'VIDEO'],
    ['%PDF-1.7\n', 'application/pdf', 'DOCUMENT'],
    ['glTF\x02\0\0\0', 'model/gltf-binary', 'MODEL'],
    ['  {"asset":{"version":"2.0"}}', 'model/gltf+json', 'MODEL'],
  ])('[asset-kinds] is read from %j', (head, mimeType, kind) => {
    expect(sniff(padded(head))).toMatchObject({ mimeType, kind })
  })

  it.each(['<svg xmlns="', '<!DOCTYPE html>', '<?xml version="1.0"?>', '\n <html>', '<!-- a --><svg/>'])(
    'knows that %j may run scripts',
    (head) => {
      expect(sniff(padded(head))).toBeNull()
      expect(isMarkup(padded(head))).toBe(true)
    },
  )

  it('never fails, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (data) => [sniff(data), isMarkup(data)].length === 2))
  })
})

describe('names', () => {
  it('are safe, unguessable, and give the original back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const name = storedName(original, 'jpg')
        expect(name).toMatch(/^[\w-]{1,80}-[a-z2-7]{26}\.jpg$/)
        expect(keyOf(name)).toHaveLength(26)
        expect(downloadName(name)).toMatch(/^[\w-]+\.jpg$/)
      }),
    )
    expect(storedName('../../Übersicht 2027.tar.PDF', 'pdf', 'a'.repeat(26))).toBe(
      `ubersicht-2027-tar-${'a'.repeat(26)}.pdf`,
    )
    expect(downloadName(`plan-${randomKey()}.pdf`)).toBe('plan.pdf')
    expect(keyOf('plan.pdf')).toBeNull()
    expect(folderOf('abcdefghijklmnopqrstuvwxyz')).toBe('ab/abcdefghijklmnopqrstuvwxyz')
    expect(new Set(Array.from({ length: 500 }, randomKey)).size).toBe(500)
  })
})

describe('the focal crop', () => {
  it('keeps the shape, stays inside, and holds the point', () => {
    const side = fc.integer({ min: 8, max: 6000 })
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(side, side, percent, percent, fc.constantFrom(1, 16 / 9, 0.5), (width, height, x, y, shape) => {
        const crop = focalCrop(width, height, { x, y }, shape)
        expect(crop.left).toBeGreaterThanOrEqual(0)
        expect(crop.top).toBeGreaterThanOrEqual(0)
        expect(crop.left + crop.width).toBeLessThanOrEqual(width)
        expect(crop.top + crop.height).toBeLessThanOrEqual(height)
        expect(crop.width === width || crop.height === height).toBe(true)
        const [px, py] = [(x / 100) * width, (y / 100) * height]
        expect(px).toBeGreaterThanOrEqual(crop.left - 1)
        expect(px).toBeLessThanOrEqual(crop.left + crop.width + 1)
        expect(py).toBeGreaterThanOrEqual(crop.top - 1)
        expect(py).toBeLessThanOrEqual(crop.top + crop.height + 1)
      }),
    )
    expect(focalCrop(1200, 800, { x: 50, y: 50 }, 1)).toEqual({ left: 200, top: 0, width: 800, height: 800 })
    expect(focalCrop(1200, 800, { x: 100, y: 0 }, 1)).toEqual({ left: 400, top: 0, width: 800, height: 800 })
  })
})

describe('ranges', () => {
  it.each([
    ['bytes=0-4', { kind: 'part', start: 0, end: 4 }],
    ['bytes=5-', { kind: 'part', start: 5, end: 9 }],
    ['bytes=-3', { kind: 'part', start: 7, end: 9 }],
    ['bytes=-30', { kind: 'part', start: 0, end: 9 }],
    ['bytes=8-99', { kind: 'part', start: 8, end: 9 }],
    ['bytes=10-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=4-2', { kind: 'whole' }],
    ['bytes=0-1,3-4', { kind: 'whole' }],
    ['lines=1-2', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    [null, { kind: 'whole' }],
  ])('%s of ten bytes', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range)
  })
})

describe('addresses', () => {
  const variant = (name: string, format: 'avif' | 'webp'): FileVariant => ({
    name,
    format,
    width: Number(name),
    height: 10,
    bytes: 5,
  })

  it('name a file, one of its sizes, and all of one format', () => {
    expect(fileAddress('a b.jpg')).toBe('/api/media/file/a%20b.jpg')
    const address = fileAddress('a.jpg', variant('960', 'avif'), 'https://cdn.example')
    expect(address).toBe('https://cdn.example/api/media/file/a.jpg?size=960.avif')
    expect(parseVariant('960.avif')).toEqual({ name: '960', format: 'avif' })
    for (const odd of ['960.svg', '../a.webp', '960', 'thumbnail.', '9999999.webp'])
      expect(parseVariant(odd)).toBeNull()
    const all = [variant('640', 'webp'), variant('320', 'webp'), variant('320', 'avif')]
    const thumbnail = { ...variant('320', 'webp'), name: 'thumbnail' }
    expect(srcSetOf('a.jpg', [...all, thumbnail], 'webp')).toBe(
      '/api/media/file/a.jpg?size=320.webp 320w, /api/media/file/a.jpg?size=640.webp 640w',
    )
    expect(variantsOf([{ name: 3 }, null, all[0]])).toEqual([all[0]])
    expect(variantsOf('nothing')).toEqual([])
  })
})

describe('measuring', () => {
  it('counts the pages of a PDF, also in packed objects, and says null where it cannot', () => {
    expect(pdfPages(pdfOf([1, 2, 3, 4].map((page) => ({ title: String(page), lines: [] }))))).toBe(4)
    const packed = deflateSync(Buffer.from('2 0 << /Type /Pages /Kids [3 0 R] /Count 12 >>')).toString('latin1')
    const modern = `%PDF-1.5\n5 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
    expect(pdfPages(bytes(modern))).toBe(12)
    expect(pdfPages(bytes('%PDF-1.4 nothing'))).toBeNull()
    const broken = '%PDF-1.5 /Type /ObjStm >>\nstream\nnot deflated\nendstream'
    expect(pdfPages(bytes(broken))).toBeNull()
  })

  it('finds how long a film runs in few bytes, and never fails on what is no film', async () => {
    const of = (data: Uint8Array) => mp4Duration(async (at, length) => data.subarray(at, at + length), data.length)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (data) => {
        const seconds = await of(data)
        expect(seconds === null || seconds >= 0).toBe(true)
      }),
    )
    expect(await of(bytes('\0\0\0\x08free\0\0\0\x08moov'))).toBeNull()
  })
})

describe('readings', () => {
  it('are said as a person would', () => {
    expect([512, 40_960, 2_500_000].map(sizeWords)).toEqual(['512 B', '41 kB', '2.5 MB'])
    expect([7, 75, 3725].map(durationWords)).toEqual(['0:07', '1:15', '1:02:05'])
    expect(
      readings({ mimeType: 'model/gltf-binary', filesize: 163_584, triangles: 6712, lodLevel: 0, pages: null }),
    ).toEqual([
      ['Kind', 'model/gltf-binary'],
      ['Weight', '164 kB'],
      ['Triangles', '6,712'],
      ['Level of detail', '0, the finest'],
    ])
  })
})
