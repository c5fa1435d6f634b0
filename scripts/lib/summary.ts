import type { Env } from '@/src/lib/env'
import { DEMO_PASSWORD } from '../seed/people'
import { demoLogins, siteHosts } from './firstData'
import { withClient } from './preflight'
import { duration } from './steps'

/** Ends the start with what a person does next: addresses, and logins where there are demo accounts. */
export async function printSummary(env: Env, took: number): Promise<void> {
  const { hosts, logins, anyUser } = await withClient(env, async (client) => ({
    hosts: await siteHosts(client),
    logins: await demoLogins(client),
    anyUser: (await client.query('SELECT FROM users LIMIT 1')).rowCount === 1,
  }))
  const server = new URL(env.SERVER_URL)
  const sites = hosts.map(({ host, name }) =>
    row(name, `${server.protocol}//${host}${server.port ? `:${server.port}` : ''}`),
  )
  const lines = [
    '',
    `  Orrery runs. (${duration(took)})`,
    '',
    row('Site', env.SERVER_URL),
    ...sites,
    row('Admin panel', `${env.SERVER_URL}/admin`),
    '',
    ...(logins.length > 0
      ? [`  Demo logins, password ${DEMO_PASSWORD}:`, ...logins.map(({ email, who }) => row(email, who)), '']
      : []),
    ...(anyUser ? [] : ['  Nobody can log in yet: make the first administrator with `npm run create-admin`.', '']),
    '  Ctrl-C stops it.',
    '',
  ]
  console.log(lines.join('\n'))
}

function row(left: string, right: string): string {
  return `    ${left.padEnd(28)} ${right}`
}
