import { z } from 'zod'

/** One key of `ENCRYPTION_KEYS`: 32 bytes for AES-256, named so that stored values can say which key sealed them. */
export interface EncryptionKey {
  id: string
  key: Buffer
}

/** The environment is wrong. `problems` holds one sentence per variable, each with its cure. */
export class EnvError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvError'
    this.problems = problems
  }
}

const text = z.string().trim()

function oneOf<const Values extends readonly [string, ...string[]]>(name: string, values: Values) {
  return z.enum(values, { error: `${name} must be one of ${values.join(', ')}.` })
}

function integer(name: string, minimum: number, maximum: number, example: number) {
  const error = `${name} must be a whole number from ${minimum} to ${maximum}: write for example ${name}=${example}.`
  return text
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number().min(minimum, { error }).max(maximum, { error }))
}

function flag(name: string) {
  return oneOf(name, ['true', 'false']).transform((value) => value === 'true')
}

function secret(name: string) {
  const cure = `put a random one into .env, for example from \`openssl rand -hex 32\`.`
  return z
    .string({ error: `${name} is missing: ${cure}` })
    .min(32, { error: `${name} is shorter than 32 characters: ${cure}` })
}

function url(name: string, protocols: readonly string[], example: string) {
  return text.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `${name} is not a URL of the form ${example}.`,
  })
}

const commaList = text.transform((value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
)

const encryptionKeys = z
  .string({
    error:
      'ENCRYPTION_KEYS is missing: write ENCRYPTION_KEYS=k1:<key> into .env, <key> from `openssl rand -base64 32`.',
  })
  .transform((value, context): EncryptionKey[] => {
    const keys = value.split(',').map((entry) => {
      const [, id = '', key = ''] = /^\s*([\w-]+):([\w+/=-]+)\s*$/.exec(entry) ?? []
      return { id, key: Buffer.from(key, 'base64') }
    })
    const wellFormed = keys.every(({ id, key }) => id !== '' && key.length === 32)
    if (!wellFormed || new Set(keys.map(({ id }) => id)).size !== keys.length) {
      context.addIssue({
        code: 'custom',
        message:
          'ENCRYPTION_KEYS must be "id:key" pairs joined by commas, every id once and every key 32 bytes in base64: make a key with `openssl rand -base64 32`.',
      })
    }
    return keys
  })

const trustProxy = text
  .regex(/^(false|\d{1,2})$/, {
    error: 'TRUST_PROXY must be false, or the number of proxies in front of the server, for example TRUST_PROXY=1.',
  })
  .transform((value): number | false => (value === 'false' || value === '0' ? false : Number(value)))

const schema = z
  .object({
    NODE_ENV: oneOf('NODE_ENV', ['development', 'production', 'test']).default('development'),
    DATABASE_URL: url(
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgresql://user:password@host:5432/name',
    ).optional(),
    DATABASE_POOL_SIZE: integer('DATABASE_POOL_SIZE', 2, 1000, 10).default(10),
    DATABASE_SSL: oneOf('DATABASE_SSL', ['disable', 'require', 'verify-full']).optional(),
    DATABASE_LOG: oneOf('DATABASE_LOG', ['none', 'errors', 'queries']).default('errors'),
    /** Set by the start alone: `DATABASE_URL` leads to the embedded database (PGlite), whose connections share one session. */
    ORRERY_EMBEDDED_DATABASE: flag('ORRERY_EMBEDDED_DATABASE').default(false),
    ORRERY_DB_PORT: integer('ORRERY_DB_PORT', 1, 65_535, 5499).optional(),
    ORRERY_DATA_DIR: text.default('.data'),
    BACKUP_KEEP: integer('BACKUP_KEEP', 0, 1000, 7).default(7),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    INTERNAL_SECRET: secret('INTERNAL_SECRET'),
    ENCRYPTION_KEYS: encryptionKeys,
    PORT: integer('PORT', 1, 65_535, 3000).default(3000),
    HOST: text
      .regex(/^[\w.:-]+$/, {
        error: 'HOST must be an address or a host name to listen on, for example HOST=127.0.0.1.',
      })
      .default('127.0.0.1'),
    SERVER_URL: url('SERVER_URL', ['http:', 'https:'], 'https://studio.example')
      .transform((value) => new URL(value).origin)
      .optional(),
    SEED: oneOf('SEED', ['demo', 'none']).optional(),
    TRUST_PROXY: trustProxy.default(false),
    ALLOW_DEMO_ACCOUNTS_ON_NETWORK: flag('ALLOW_DEMO_ACCOUNTS_ON_NETWORK').default(false),
    MAX_BODY_MEGABYTES: integer('MAX_BODY_MEGABYTES', 1, 10_000, 10).default(10),
    MAIL_TRANSPORT: oneOf('MAIL_TRANSPORT', ['outbox', 'smtp', 'resend']).default('outbox'),
    MAIL_FROM: text.optional(),
    SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@host:465').optional(),
    RESEND_API_KEY: text.optional(),
    OUTGOING_ALLOWED_HOSTS: commaList.default([]),
    S3_BUCKET: text.optional(),
    S3_ENDPOINT: url('S3_ENDPOINT', ['http:', 'https:'], 'https://s3.example').optional(),
    S3_REGION: text.default('us-east-1'),
    S3_ACCESS_KEY_ID: text.optional(),
    S3_SECRET_ACCESS_KEY: text.optional(),
    S3_FORCE_PATH_STYLE: flag('S3_FORCE_PATH_STYLE').default(false),
    S3_PRESIGN: flag('S3_PRESIGN').default(false),
    CDN_URL: url('CDN_URL', ['http:', 'https:'], 'https://cdn.studio.example')
      .transform((value) => new URL(value).origin)
      .optional(),
    MEDIA_VIDEO_MEGABYTES: integer('MEDIA_VIDEO_MEGABYTES', 1, 10_000, 200).default(200),
  })
  .superRefine((env, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', message })
    if (env.MAIL_TRANSPORT === 'smtp' && env.SMTP_URL === undefined) {
      complain(
        'SMTP_URL is missing: MAIL_TRANSPORT=smtp needs it, for example SMTP_URL=smtps://user:password@host:465.',
      )
    }
    if (env.MAIL_TRANSPORT === 'resend' && env.RESEND_API_KEY === undefined) {
      complain('RESEND_API_KEY is missing: MAIL_TRANSPORT=resend needs the key from your Resend account.')
    }
    for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
      if (env.S3_BUCKET !== undefined && env[name] === undefined) {
        complain(
          `${name} is missing: S3_BUCKET=${env.S3_BUCKET} needs it. Without S3_BUCKET files stay on this machine.`,
        )
      }
    }
    if (env.MAIL_TRANSPORT !== 'outbox' && env.MAIL_FROM === undefined) {
      complain('MAIL_FROM is missing: real mail needs a sender, for example MAIL_FROM="Studio <hello@studio.example>".')
    }
  })
  .transform((env) => ({
    ...env,
    SERVER_URL: env.SERVER_URL ?? `http://localhost:${env.PORT}`,
    MAIL_FROM: env.MAIL_FROM ?? 'Orrery <no-reply@orrery.test>',
    // Demo accounts have a published password: nobody gets them on a server of their own without asking.
    SEED: env.SEED ?? (env.DATABASE_URL === undefined || env.ORRERY_EMBEDDED_DATABASE ? 'demo' : 'none'),
  }))

/** The checked environment, defaults filled in. Keys are the variables' own names. */
export type Env = z.output<typeof schema>

/**
 * Checks the environment and returns it typed.
 *
 * An empty value counts as not set. Throws an `EnvError` with one sentence per wrong variable.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const set = Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== '')
  const result = schema.safeParse(Object.fromEntries(set))
  if (!result.success) throw new EnvError([...new Set(result.error.issues.map(({ message }) => message))])
  return result.data
}

/** What `pg` needs to connect. */
export interface ConnectionOptions {
  connectionString: string
  ssl: false | { rejectUnauthorized: boolean }
}

/**
 * Connection settings for `pg` from `DATABASE_URL` and `DATABASE_SSL`; without the latter the URL's `sslmode` decides.
 *
 * `sslmode` leaves the URL, because `pg` lets it override `ssl` and reads "require" differently from libpq.
 * Throws an `EnvError` when no database is configured.
 */
export function connectionOptions(env: Pick<Env, 'DATABASE_URL' | 'DATABASE_SSL'>): ConnectionOptions {
  if (env.DATABASE_URL === undefined) {
    throw new EnvError(['DATABASE_URL is not set: run this through `npm start`, or name a Postgres server in .env.'])
  }
  const target = new URL(env.DATABASE_URL)
  const mode = env.DATABASE_SSL ?? target.searchParams.get('sslmode') ?? 'disable'
  target.searchParams.delete('sslmode')
  const verify = mode === 'verify-full' || mode === 'verify-ca'
  const ssl = verify || mode === 'require' || mode === 'no-verify' ? { rejectUnauthorized: verify } : false
  return { connectionString: target.href, ssl }
}
