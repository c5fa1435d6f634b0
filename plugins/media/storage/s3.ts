import { createReadStream } from 'node:fs'
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
  type _Object as StoredObject,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { StorageError, type FileStorage } from './types'

export interface S3Options {
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** For services other than Amazon's. */
  endpoint?: string
  /** `https://host/bucket` instead of `https://bucket.host`; most services other than Amazon's want it. */
  forcePathStyle?: boolean
  /** Whether readers may be sent to the service itself, which they have to reach then. @default false */
  presign?: boolean
}

/** Files in a bucket of an S3-compatible service. */
export function s3Storage({ bucket, presign = false, ...options }: S3Options): FileStorage {
  const client = new S3Client({
    region: options.region,
    endpoint: options.endpoint,
    forcePathStyle: options.forcePathStyle,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    maxAttempts: 3,
    // Checksums in trailers are Amazon's own; other services refuse them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const place = `the bucket "${bucket}"${options.endpoint ? ` at ${options.endpoint}` : ''}`
  const explained = async <Result>(doing: () => Promise<Result>): Promise<Result> => {
    try {
      return await doing()
    } catch (error) {
      throw new StorageError(sentenceOf(error, place), { cause: error })
    }
  }
  async function* pages(prefix?: string): AsyncIterable<StoredObject[]> {
    let token: string | undefined
    do {
      const page = await explained(() =>
        client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })),
      )
      yield page.Contents ?? []
      token = page.IsTruncated ? page.NextContinuationToken : undefined
    } while (token)
  }

  return {
    place,
    async put(key, body, { contentType }) {
      const content = Buffer.isBuffer(body) ? body : createReadStream(body.path)
      const upload = { Bucket: bucket, Key: key, Body: content, ContentType: contentType }
      await explained(() => new Upload({ client, params: upload }).done())
    },
    async read(key, range) {
      const wanted = range ? `bytes=${range.start}-${range.end}` : undefined
      return explained(async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: wanted }))
          return (Body?.transformToWebStream() as ReadableStream<Uint8Array> | undefined) ?? null
        } catch (error) {
          if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null
          throw error
        }
      })
    },
    async removeFolder(folder) {
      for await (const objects of pages(`${folder}/`)) {
        const Objects = objects.flatMap(({ Key }) => (Key ? [{ Key }] : []))
        if (Objects.length === 0) continue
        await explained(() =>
          client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })),
        )
      }
    },
    async *foldersOlderThan(time) {
      // Objects come in the order of their keys, so a folder's files stand together, but a page may end among them.
      const current = { folder: '', isOld: false }
      const isDone = (): boolean => current.folder !== '' && current.isOld
      for await (const objects of pages()) {
        const old: string[] = []
        for (const { Key = '', LastModified } of objects) {
          const [, folder] = /^([a-z2-7]{2}\/[a-z2-7]{26})\//.exec(Key) ?? []
          if (!folder) continue
          const isOld = LastModified !== undefined && LastModified < time
          if (current.folder === folder) current.isOld &&= isOld
          else {
            if (isDone()) old.push(current.folder)
            Object.assign(current, { folder, isOld })
          }
        }
        if (old.length > 0) yield old
      }
      if (isDone()) yield [current.folder]
    },
    async presign(key, { seconds, disposition }) {
      if (!presign) return null
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, ResponseContentDisposition: disposition })
      return getSignedUrl(client, command, { expiresIn: seconds })
    },
  }
}

/** What is wrong, and what to look at. */
function sentenceOf(error: unknown, place: string): string {
  const name = error instanceof Error ? error.name : ''
  const code = (error as { code?: unknown } | null)?.code
  if (name === 'NoSuchBucket') return `Files go to ${place}, which does not exist. Create it, or correct S3_BUCKET.`
  if (['AccessDenied', 'InvalidAccessKeyId', 'SignatureDoesNotMatch', 'Forbidden'].includes(name)) {
    return `Files go to ${place}, which refuses the key. Check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and what the key may do.`
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') {
    return `Files go to ${place}, which does not answer. Check S3_ENDPOINT and the network.`
  }
  return `Files go to ${place}, which failed: ${error instanceof Error ? error.message || name : String(error)}`
}
