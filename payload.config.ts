import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { ja } from '@payloadcms/translations/languages/ja'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { blocks, collections } from '@/collections'
import { policy } from '@/collections/policy'
import { bookings } from '@/config/domains/bookings'
import { consultations } from '@/config/domains/consultations'
import { content } from '@/config/domains/content'
import { crm } from '@/config/domains/crm'
import { identity } from '@/config/domains/identity'
import { work } from '@/config/domains/work'
import { kernel } from '@/config/kernel'
import { operation } from '@/config/operation'
import { panel } from '@/config/panel'
import { tenancy } from '@/config/tenancy'
import { accessPlugin } from '@/plugins/access'
import { languagesPlugin } from '@/plugins/languages'
import { uploads } from '@/plugins/media'
import { editor } from '@/src/fields/editor'
import { sqlSession } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { DEFAULT_LOCALE, LOCALES } from '@/src/lib/locales'
import { publicCollectionsOf } from '@/src/lib/policy'
import { database } from '@/src/server/database'
import { assertPromises } from '@/src/server/promises'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()
/** The domains of the product, in the order in which their plugins apply. */
const domains = [identity, crm, bookings, work, consultations, content(env, publicCollectionsOf(policy))]

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  db: database(env),
  editor,
  sharp,
  telemetry: false,
  // Refusals are answers, not faults: one line each, without the record that was refused.
  loggingLevels: { APIError: 'info', ValidationError: 'info', Forbidden: 'info', NotFound: 'info' },
  i18n: { supportedLanguages: { en, es, fr, de, ja }, fallbackLanguage: 'en' },
  localization: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE, fallback: true },
  blocks,
  collections: Object.values(collections).flat(),
  // In the order in which they apply: what looks at all collections stands behind what adds to them.
  plugins: [
    tenancy(policy),
    ...kernel(domains),
    ...domains.flatMap(({ plugins }) => plugins),
    ...panel(domains),
    ...operation(env),
    languagesPlugin(),
    accessPlugin({ policy }),
  ],
  onInit: async (payload) => assertPromises(await sqlSession({ payload })),
  defaultDepth: 1,
  maxDepth: 3,
  upload: uploads(env),
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  admin: {
    user: 'users',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Orrery' },
    dateFormat: 'd MMM yyyy, HH:mm',
  },
  typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
})
