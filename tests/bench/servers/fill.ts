/**
 * Fills a database with services, through Payload, so that every arm reads the same words. Arguments: `orrery` or `bare`, and
 * how many. Prints the id of one of them as `ID …`.
 */
import { getPayload, type Payload } from 'payload'

const [kind, count = '100'] = process.argv.slice(2)
const words = (n: number) => ({
  title: `Service ${n}`,
  tagline: `What number ${n} is for, in one line`,
  description: `Service ${n}. ${'We draw, build and keep what a small studio needs to be found and to be paid. '.repeat(4)}`,
  iconUrl: `/icons/${n}.svg`,
  slug: `service-${n}`,
  featuredOrder: n,
})

async function fill(payload: Payload, extra: Record<string, unknown>): Promise<void> {
  let id = ''
  for (let n = 1; n <= Number(count); n++) {
    const made = await payload.create({ collection: 'services', data: { ...words(n), ...extra } })
    if (n === Math.ceil(Number(count) / 2)) id = made.id
  }
  console.log(`ID ${id}`)
}

if (kind === 'orrery') {
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  const organization = await payload.create({
    collection: 'organizations',
    data: { name: 'Bench', slug: 'bench', plan: 'ENTERPRISE', isDefault: true },
  })
  await fill(payload, { organization: organization.id, _status: 'published' })
} else {
  const { default: config } = await import('@/tests/fixtures/bare-payload/payload.config')
  await fill(await getPayload({ config }), {})
}
process.exit()
