import type { Readable } from 'node:stream'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { HttpClientError } from './errors'

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * Reads a body to its end, decoding it, and stops at the first byte over the limit. The limit holds before and after
 * decoding, so a small compressed body cannot become a large one.
 *
 * @param maxBytes size of the decoded body, in bytes
 * @throws HttpClientError `too-large`, `invalid-response` for an unknown or broken encoding
 */
export async function readBody(
  body: Readable,
  { maxBytes, encoding, host }: { maxBytes: number; encoding: string | undefined; host: string },
): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity') return collect(body, maxBytes, host)
  const decoder = DECODERS[name]?.()
  if (!decoder) {
    discardBody(body)
    throw new HttpClientError('invalid-response', `The answer of ${host} has an unknown content-encoding.`)
  }
  // The error reaches the reader through the decoder, where collect() meets it.
  pipeline(body, decoder, () => undefined)
  try {
    return await collect(decoder, maxBytes, host)
  } catch (cause) {
    if (isZlibError(cause)) {
      throw new HttpClientError('invalid-response', `The answer of ${host} could not be decompressed.`, { cause })
    }
    throw cause
  }
}

/** Gives a body up and frees its connection. The error that this causes in the stream is expected. */
export function discardBody(body: Readable): void {
  body.on('error', () => undefined).destroy()
}

async function collect(stream: Readable, maxBytes: number, host: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    size += bytes.length
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > maxBytes) {
      throw new HttpClientError('too-large', `The answer of ${host} is bigger than ${maxBytes} bytes.`)
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
