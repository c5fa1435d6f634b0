import path from 'node:path'
import { readEnv, type Env } from '@/src/lib/env'
import { localStorage } from './local'
import { s3Storage } from './s3'
import type { FileStorage } from './types'

/** The place that the environment names: a bucket where there is one, a folder of the data directory otherwise. */
export function storageOf(env: Env): FileStorage {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return s3Storage({
      bucket: S3_BUCKET,
      region: env.S3_REGION,
      endpoint: env.S3_ENDPOINT,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
      forcePathStyle: env.S3_FORCE_PATH_STYLE,
      presign: env.S3_PRESIGN,
    })
  }
  return localStorage(path.join(env.ORRERY_DATA_DIR, 'media'))
}

let shared: FileStorage | undefined

/** The storage of this process, made when the first file is asked for: a build has no environment. */
export function fileStorage(): FileStorage {
  shared ??= storageOf(readEnv())
  return shared
}
