import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { catalogues } from '@/plugins/languages/catalogues'
import { findVisible, NO_SUCH, visibleRecord } from '@/src/server/visibleRecord'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let client: Client
let director: User

beforeAll(async () => {
  studio = await make.organization()
  client = await make.client(studio)
  director = await make.user({ organization: studio, role: 'DIRECTOR' })
})

const asking = (user: User): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

const refused = { status: 404, message: 'There is no such client.' }

describe('the record that a request names', () => {
  it('is what the policy shows the person, without its relations', async () => {
    const company = await make.company(studio)
    const { id } = await make.client(studio, { name: 'Halden Optics', company: company.id })
    await payload.create({ collection: 'contacts', data: { firstName: 'Ida', client: id, organization: studio.id } })
    const seen = await visibleRecord(await asking(director), 'clients', id)
    expect(seen).toMatchObject({ id, name: 'Halden Optics', company: company.id })
    expect(seen.contacts?.docs ?? []).toEqual([])
  })

  it('is refused with the same words to others, for what does not exist and for what is no id', async () => {
    const rival = await make.user({ organization: await make.organization(), role: 'ADMIN' })
    const [own, others] = [await asking(director), await asking(rival)]
    await expect(visibleRecord(others, 'clients', client.id)).rejects.toMatchObject(refused)
    await expect(visibleRecord(own, 'clients', crypto.randomUUID())).rejects.toMatchObject(refused)
    await expect(visibleRecord(own, 'clients', "1' or true")).rejects.toMatchObject(refused)
    await expect(visibleRecord(own, 'clients', undefined)).rejects.toMatchObject(refused)
    expect(await findVisible(others, 'clients', client.id)).toBeNull()
  })

  it('is in the trash only for those who ask for it there', async () => {
    const { id } = await make.client(studio)
    await payload.update({ collection: 'clients', id, data: { deletedAt: new Date().toISOString() } })
    const req = await asking(director)
    await expect(visibleRecord(req, 'clients', id)).rejects.toMatchObject(refused)
    expect(await findVisible(req, 'clients', id, { trash: true })).toMatchObject({ id })
  })

  it('is seen within the transaction of the request', async () => {
    const req = await asking(director)
    req.transactionID = (await payload.db.beginTransaction()) as string
    const { id } = await payload.create({
      collection: 'companies',
      data: { name: 'Not yet', organization: studio.id },
      req,
    })
    expect(await visibleRecord(req, 'companies', id)).toMatchObject({ name: 'Not yet' })
    await payload.db.rollbackTransaction(req.transactionID)
  })
})

describe('the words for records that are not there', () => {
  it.each(Object.entries(catalogues))('are said in %s', (_, { refusals }) => {
    expect(Object.values(NO_SUCH).filter((sentence) => !refusals[sentence])).toEqual([])
  })
})
