import { ValidationError, type FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { asAnswer, isAborted } from '@/plugins/records/databaseErrors'

/** An error as it arrives: drizzle's, with the statement and its values, around the one of `pg`. */
function postgres(code: string, more: Record<string, unknown> = {}): Error {
  const cause = Object.assign(new Error('said by Postgres'), { code, severity: 'ERROR', ...more })
  return new Error('Failed query: insert into "users" … params: secret', { cause })
}

const fields = [
  { name: 'isDefault', type: 'checkbox' },
  { name: 'service', type: 'relationship', relationTo: 'services' },
  { name: 'look', type: 'group', flattenedFields: [{ name: 'kind', type: 'text' }] },
  { name: 'domains', type: 'array', flattenedFields: [{ name: 'host', type: 'text' }] },
] as unknown as FlattenedField[]
const collection = { slug: 'things', flattenedFields: fields }

describe('asAnswer', () => {
  test.each([
    ['23505', {}, false, 409, /another record has this value/i],
    ['23503', { detail: 'Key (a)=(b) is not present in table "x".' }, false, 400, /does not exist any more/],
    ['23503', { detail: 'Key (id)=(b) is still referenced from table "x".' }, false, 409, /still point to this one/],
    ['23503', {}, true, 409, /still point to this one/],
    ['23001', { constraint: 'x_fk' }, true, 409, /still point to this one/],
    ['23001', {}, false, 409, /kept as it was written/],
    ['23502', { column: 'organization_id' }, true, 409, /still point to this one/],
    ['23502', {}, false, 400, /required value is missing/],
    ['23514', { constraint: 'quota_usage_used_check' }, false, 400, /Quota usage used check/],
    ['23P01', {}, false, 409, /overlaps/],
    ['40001', {}, false, 409, /Try again/],
    ['40P01', {}, false, 409, /Try again/],
    ['57014', {}, false, 503, /busy/],
    ['53300', {}, false, 503, /busy/],
    ['25P03', {}, false, 503, /busy/],
    ['57P01', {}, false, 503, /busy/],
    ['22P02', {}, false, 400, /form/],
    ['22001', {}, false, 400, /longer/],
    ['22003', {}, false, 400, /range/],
    ['22021', {}, false, 400, /cannot be stored/],
    ['22P05', {}, false, 400, /cannot be stored/],
  ])('%s %j (delete: %s) is a %i', (code, more, isDelete, status, message) => {
    const answer = asAnswer(postgres(code, more), { isDelete })
    expect(answer).toMatchObject({ status, isPublic: true, message: expect.stringMatching(message) })
    expect(JSON.stringify([answer?.message, answer?.data])).not.toMatch(/Failed query|secret|said by Postgres/)
  })

  test.each([
    ['is_default', 'isDefault'],
    ['service_id', 'service'],
    ['look_kind', 'look.kind'],
    ['host', 'domains'],
    ['lower(host::text))', 'domains'],
    ['organization_id, collection, locale, service_id', 'service'],
  ])('a collision at the column "%s" points at the field "%s"', (column, path) => {
    const fromPayload = new ValidationError({
      collection: 'things',
      errors: [{ message: 'Value must be unique', path: column, tableName: 'things' } as never],
    })
    expect(asAnswer(fromPayload, { isDelete: false, collection })).toMatchObject({
      status: 400,
      data: { errors: [{ path, message: 'Another record has this value already. Choose a different one.' }] },
    })
  })

  test('a missing value points at its field', () => {
    expect(asAnswer(postgres('23502', { column: 'service_id' }), { isDelete: false, collection })).toMatchObject({
      status: 400,
      data: { errors: [{ path: 'service', message: 'This must not be empty.' }] },
    })
  })

  test('a field error that Payload itself found stays as it is', () => {
    const error = new ValidationError({ collection: 'things', errors: [{ message: 'Too long.', path: 'look.kind' }] })
    expect(asAnswer(error, { isDelete: false, collection })).toBeNull()
  })

  test.each([new Error('boom'), postgres('42P01'), postgres('XX000'), null, 'text', { code: '23505' }])(
    'what is a fault of ours stays one: %s',
    (error) => {
      expect(asAnswer(error, { isDelete: false })).toBeNull()
    },
  )

  test.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
  ])('without a connection (%s) it asks to come back', (said) => {
    const error = new Error('Failed query', { cause: new Error(said) })
    expect(asAnswer(error, { isDelete: false })).toMatchObject({ status: 503 })
  })
})

test('a statement that failed for an earlier one is told apart', () => {
  expect([isAborted(postgres('25P02')), isAborted(postgres('23505')), isAborted(new Error('x'))]).toEqual([
    true,
    false,
    false,
  ])
})
