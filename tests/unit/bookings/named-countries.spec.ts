import { describe, expect, it } from 'vitest'
import { namedCountries } from '@/plugins/bookings/hours/namedCountries'

describe('the countries whose holidays a host may choose', () => {
  it('have their names in the reader’s language and stand in its order', async () => {
    const german = await namedCountries('de')
    expect(german.find(({ code }) => code === 'JP')).toEqual({ code: 'JP', name: 'Japan' })
    expect(german.find(({ code }) => code === 'ES')).toEqual({ code: 'ES', name: 'Spanien' })
    const { compare } = new Intl.Collator('de')
    const names = german.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(compare))
    expect((await namedCountries('ja')).find(({ code }) => code === 'JP')?.name).toBe('日本')
  })
})
