import { describe, expect, it } from 'vitest'
import { namesOf } from '@/plugins/crm/convert/namesOf'

describe('what comes of a lead is called', () => {
  it('after its company, its domain, or the person', () => {
    expect(namesOf({ name: 'Ana Luisa Prado', email: 'ana@prado.example', company: ' Prado & Co ' })).toEqual({
      company: 'Prado & Co',
      website: 'https://prado.example',
      client: 'Prado & Co',
      firstName: 'Ana Luisa',
      lastName: 'Prado',
    })
    expect(namesOf({ name: 'Ana', email: 'ana@prado.example' })).toMatchObject({
      company: 'prado.example',
      client: 'Ana',
      firstName: 'Ana',
      lastName: null,
    })
    expect(namesOf({ name: 'Ana Prado', email: 'ana@gmail.com', company: '' })).toMatchObject({
      company: 'Ana Prado',
      website: null,
      client: 'Ana Prado',
    })
  })
})
