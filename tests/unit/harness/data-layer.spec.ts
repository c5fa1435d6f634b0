import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const DRIVER = /from '(drizzle-orm|pg|@payloadcms\/db-postgres\/drizzle)'/
/** Where SQL reaches the database from: requests, the pool and the queue. */
const ALLOWED = [/^src\/lib\/database\.ts$/, /^src\/server\//, /^plugins\/jobs\//]

describe('the data layer', () => {
  const files = ['plugins', 'src', 'collections'].flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))

  it('[repository-layer] is reached through Payload or src/lib/database.ts, not through a driver from here and there', () => {
    const reaching = files.filter((file) => DRIVER.test(readFileSync(file, 'utf8')))
    expect(reaching).toContain('src/lib/database.ts')
    expect(reaching.filter((file) => !ALLOWED.some((place) => place.test(file)))).toEqual([])
  })

  it('takes requests’ SQL into their transaction: nothing in plugins or pages asks the pool directly', () => {
    const around = files.filter((file) =>
      /\.db\.drizzle\b/.test(readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')),
    )
    expect(around).toEqual([])
  })
})
