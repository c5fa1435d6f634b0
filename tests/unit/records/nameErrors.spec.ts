import { APIError, Forbidden, formatErrors } from 'payload'
import { expect, it } from 'vitest'
import { nameErrors } from '@/plugins/records/nameErrors'

it('a refusal says what it says in a build that took the names of classes away', () => {
  for (const minified of [APIError, Forbidden]) Object.defineProperty(minified, 'name', { value: '' })
  const refusal = () => formatErrors(new APIError('The stage is full.', 409, null, true))
  expect(refusal()).toEqual({ errors: [{ message: 'An unknown error occurred.' }] })
  nameErrors()
  expect(refusal()).toEqual({ errors: [{ message: 'The stage is full.' }] })
  expect([new APIError('x', 409).name, new Forbidden().name]).toEqual(['APIError', 'Forbidden'])
})
