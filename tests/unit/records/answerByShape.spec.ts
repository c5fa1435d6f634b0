import { APIError, ValidationError, type AfterErrorHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { answerByShape } from '@/plugins/records/answerByShape'

type Args = Parameters<AfterErrorHook>[0]

/** As another bundle of a minified build makes it: no instance of our classes, and without a name. */
function fromElsewhere(error: APIError): Error {
  return Object.assign(new Error(error.message), { ...error, name: '' })
}
const answer = (error: Error, said: object, graphql = false) =>
  answerByShape({ error, result: said, ...(graphql ? { graphqlResult: {} } : {}) } as unknown as Args)

const fields = () =>
  new ValidationError({ collection: 'tasks', errors: [{ path: 'title', message: 'Write a title.' }] })

describe('refusals from another bundle', () => {
  it('keep their message', async () => {
    const error = fromElsewhere(new APIError('The stage is full.', 409, null, true))
    expect(await answer(error, { errors: [{ message: 'An unknown error occurred.' }] })).toEqual({
      response: { errors: [{ message: 'The stage is full.' }] },
    })
  })

  it('keep the fields that are wrong', async () => {
    const { message, data } = fields()
    expect(await answer(fromElsewhere(fields()), { errors: [{ message }] })).toEqual({
      response: { errors: [{ name: 'ValidationError', data, message }] },
    })
  })

  it('are left alone where they are whole already', async () => {
    const { name, message, data } = fields()
    expect(await answer(fields(), { errors: [{ name, data, message }] })).toBeUndefined()
    expect(await answer(new APIError('No.', 403), { errors: [{ message: 'No.' }] })).toBeUndefined()
  })

  it('say nothing that was not meant for people, and nothing to GraphQL', async () => {
    const hidden = { errors: [{ message: 'Something went wrong.' }] }
    expect(await answer(new Error('select secret from users'), hidden)).toBeUndefined()
    expect(await answer(fromElsewhere(new APIError('inside', 500, null, false)), hidden)).toBeUndefined()
    expect(await answer(fromElsewhere(fields()), hidden, true)).toBeUndefined()
  })
})
