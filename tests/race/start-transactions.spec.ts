import { describe, expect, it } from 'vitest'
import { sql, type SqlSession } from '@/src/lib/database'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'

const app = await startTestPayload()
const make = factories(app)
const { payload } = app
const db = payload.db
const organization = await make.organization()

async function begin() {
  const id = String(await db.beginTransaction())
  const session = db.sessions?.[id]
  if (!session) throw new Error('no transaction was opened')
  return { id, session: session.db as SqlSession }
}

const count = async (name: string) => {
  const { totalDocs } = await payload.count({ collection: 'companies', where: { name: { equals: name } } })
  return totalDocs
}

describe('a commit says when nothing was committed', () => {
  it('after an error that was caught inside the transaction', async () => {
    const { id, session } = await begin()
    await payload.create({
      collection: 'companies',
      data: { name: 'Caught', organization: organization.id },
      req: { transactionID: id },
    })
    await expect(session.execute(sql`select 1 / 0`)).rejects.toThrow()
    await expect(db.commitTransaction(id)).rejects.toThrow(/Nothing was saved/)
    expect(await count('Caught')).toBe(0)
  })

  it('when the connection is lost before it', async () => {
    const { id, session } = await begin()
    await payload.create({
      collection: 'companies',
      data: { name: 'Lost', organization: organization.id },
      req: { transactionID: id },
    })
    const { rows } = await session.execute(sql`select pg_backend_pid() as pid`)
    await db.drizzle.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
    await expect(db.commitTransaction(id)).rejects.toThrow()
    expect(await count('Lost')).toBe(0)
  })

  it('when a deferred constraint refuses it', async () => {
    await db.drizzle.execute(sql`create table deferred (id int unique deferrable initially deferred)`)
    const { id, session } = await begin()
    await session.execute(sql`insert into deferred values (1), (1)`)
    await expect(db.commitTransaction(id)).rejects.toThrow()
  })

  it('and is silent when all is well, and when the transaction was rolled back', async () => {
    const { id, session } = await begin()
    await session.execute(sql`select 1`)
    await db.commitTransaction(id)
    const other = await begin()
    await db.rollbackTransaction(other.id)
    await db.commitTransaction(other.id)
    expect(Object.keys(db.sessions ?? {})).toEqual([])
  })
})

it('losing idle connections does not end the process, and the pool answers again', async () => {
  await Promise.all(Array.from({ length: 5 }, () => db.drizzle.execute(sql`select pg_sleep(0.05)`)))
  const { rows } = await db.drizzle.execute(
    sql`select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
  )
  expect(Number(rows[0]?.ended)).toBeGreaterThanOrEqual(4)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { rows: again } = await db.drizzle.execute(sql`select 1 as one`)
  expect(again).toEqual([{ one: 1 }])
})
