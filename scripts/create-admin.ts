// `npm run create-admin`: the first user of a production system, or another platform administrator.
import { parseArgs } from 'node:util'
import { ValidationError } from 'payload'
import { askSecret } from './lib/askSecret'
import { runMain, StartError } from './lib/fail'
import { readMigrationState } from './lib/migrationState'
import { openPayload } from './lib/openPayload'
import { withClient } from './lib/preflight'
import { withDatabase } from './lib/withDatabase'

const HELP = `Usage: npm run create-admin -- --email ada@studio.example [--name "Ada Quill"]
The password is asked for, or read from standard input: echo "$PASSWORD" | npm run create-admin -- --email …`

interface NewAdmin {
  email: string
  name: string
  password: string
}

/** Made like any other account, with the password policy on; the address counts as confirmed. */
async function createAdmin({ email, name, password }: NewAdmin): Promise<void> {
  const payload = await openPayload()
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (totalDocs > 0) throw new StartError(`There is an account with the address ${email} already: choose another one.`)
  try {
    await payload.create({
      collection: 'users',
      data: { email, name, password, isAdmin: true, isActive: true, _verified: true },
      disableVerificationEmail: true,
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new StartError(error.data.errors.map(({ message }) => message).join(' '), { cause: error })
  }
  await payload.destroy()
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, help: { type: 'boolean' } },
    args: process.argv.slice(2),
  })
  if (values.help) return console.log(HELP)
  const email = values.email?.trim().toLowerCase() ?? ''
  if (!/^\S+@\S+\.\S+$/.test(email)) throw new StartError(`An e-mail address is needed.\n${HELP}`)
  await withDatabase('npm run create-admin', async ({ env }) => {
    const { pending } = await withClient(env, readMigrationState)
    if (pending.length > 0) throw new StartError('The database is not migrated: run `npm run migrate` first.')
    const password = await askSecret('Password (12 characters or more, not shown): ')
    await createAdmin({ email, name: values.name ?? email.split('@')[0] ?? email, password })
    console.log(`${email} is a platform administrator and signs in at ${env.SERVER_URL}/admin.`)
  })
})
// Payload leaves timers behind.
process.exit()
