import type { Case } from './cases'
import { ask, graphqlInput, graphqlNames } from './graphql'
import type { Answer } from './http'
import type { Facts } from './oracle'
import { TINY_PNG } from './rows'
import type { World } from './run'
import { uniqueText } from './values'

type Row = Record<string, unknown>

/** What came of a request, whichever API carried it. */
export interface Outcome {
  status: number
  docs: Row[]
  count: number | null
  text: string
}

export interface Transport {
  row: (row: Facts, extras: { versionId: string | null; change: Row; copy: Row }) => Promise<Outcome>
  create: (data: Row, file: boolean) => Promise<Outcome>
  set: (ids: string[], change: Row) => Promise<Outcome>
}

/** Enough for every row that the suite asks for at once. */
const LIMIT = 100

export function transport(world: World, one: Case): Transport {
  return one.api === 'REST' ? rest(world, one) : graphql(world, one)
}

function rest({ http }: World, { collection, action, actor }: Case): Transport {
  const { token } = actor
  return {
    row: async ({ id, trashed }, { versionId, change }) => {
      const trash = trashed ? '?trash=true' : ''
      switch (action) {
        case 'findByID':
          return outcomeOf(await http.rest('GET', `${collection}/${id}${trash || '?'}&depth=0`, { token }))
        case 'update':
          return outcomeOf(
            await http.rest('PATCH', `${collection}/${id}${trash || '?'}&depth=0`, { token, body: change }),
          )
        case 'trash':
          return outcomeOf(
            await http.rest('PATCH', `${collection}/${id}?depth=0`, {
              token,
              body: { deletedAt: new Date().toISOString() },
            }),
          )
        case 'restore':
          return outcomeOf(
            await http.rest('PATCH', `${collection}/${id}?trash=true&depth=0`, { token, body: { deletedAt: null } }),
          )
        case 'delete':
          return outcomeOf(await http.rest('DELETE', `${collection}/${id}${trash || '?'}&depth=0`, { token }))
        case 'duplicate':
          return outcomeOf(await http.rest('POST', `${collection}/${id}/duplicate?depth=0`, { token, body: {} }))
        case 'versionByID':
          return outcomeOf(
            await http.rest('GET', `${collection}/versions/${versionId}?depth=0${trashed ? '&trash=true' : ''}`, {
              token,
            }),
          )
        default:
          return outcomeOf(await http.rest('POST', `${collection}/versions/${versionId}?depth=0`, { token }))
      }
    },
    create: async (data, file) => {
      if (!file) return outcomeOf(await http.rest('POST', `${collection}?depth=0`, { token, body: data }))
      const form = new FormData()
      form.set('_payload', JSON.stringify(data))
      form.set('file', new File([TINY_PNG], `${uniqueText()}.png`, { type: 'image/png' }))
      return outcomeOf(await http.rest('POST', `${collection}?depth=0`, { token, form }))
    },
    set: async (ids, change) => {
      const where = (path: string) => ids.map((id, index) => `where[${path}][in][${index}]=${id}`).join('&')
      const many = `${where('id')}&depth=0&limit=${LIMIT}`
      switch (action) {
        case 'find trash':
          return outcomeOf(await http.rest('GET', `${collection}?${many}&trash=true`, { token }))
        case 'find draft':
          return outcomeOf(await http.rest('GET', `${collection}?${many}&draft=true`, { token }))
        case 'count':
          return outcomeOf(await http.rest('GET', `${collection}/count?${where('id')}`, { token }))
        case 'versions':
          return outcomeOf(
            await http.rest('GET', `${collection}/versions?${where('parent')}&depth=0&limit=${LIMIT}&trash=true`, {
              token,
            }),
          )
        case 'bulk update':
          return outcomeOf(await http.rest('PATCH', `${collection}?${many}`, { token, body: change }))
        case 'bulk delete':
          return outcomeOf(await http.rest('DELETE', `${collection}?${many}`, { token }))
        default:
          return outcomeOf(await http.rest('GET', `${collection}?${many}`, { token }))
      }
    },
  }
}

function outcomeOf({ status, body }: Answer): Outcome {
  const content = (body ?? {}) as { docs?: Row[]; doc?: Row; id?: unknown; totalDocs?: number }
  const docs = content.docs ?? (content.doc ? [content.doc] : content.id === undefined ? [] : [content as Row])
  return {
    status,
    docs: status < 400 ? docs : [],
    count: content.totalDocs ?? null,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

function graphql({ http, rows }: World, { collection, action, actor }: Case): Transport {
  const config = rows.config(collection)
  const { one, many } = graphqlNames(config)
  const { token } = actor
  const flags = (trashed: boolean): Record<string, { type: string; value: unknown }> =>
    trashed ? { trash: { type: 'Boolean', value: true } } : {}
  const idArgument = (id: unknown) => ({ id: { type: 'String!', value: id } })
  const send = async (
    kind: 'mutation' | 'query',
    name: string,
    args: Record<string, { type: string; value: unknown }>,
    selection = '{ id }',
  ): Promise<Outcome> => {
    const answer = await ask(http, token, kind, { name, args, selection })
    const data = (answer.data ?? {}) as { docs?: Row[]; id?: unknown; totalDocs?: number }
    const docs = data.docs ?? (data.id === undefined ? [] : [data as Row])
    // GraphQL answers 200 with null where REST answers 404.
    const status = answer.status < 400 && answer.data === null ? 404 : answer.status
    return { status, docs, count: data.totalDocs ?? null, text: JSON.stringify(answer.raw.body) }
  }
  return {
    row: ({ id, trashed }, { versionId, change, copy }) => {
      const update = (data: Row, trash: boolean) =>
        send('mutation', `update${one}`, {
          ...idArgument(id),
          data: { type: `mutation${one}UpdateInput!`, value: graphqlInput(config.flattenedFields, data) },
          ...flags(trash),
        })
      switch (action) {
        case 'findByID':
          return send('query', one, { ...idArgument(id), ...flags(trashed) })
        case 'update':
          return update(change, trashed)
        case 'trash':
          return update({ deletedAt: new Date().toISOString() }, false)
        case 'restore':
          return update({ deletedAt: null }, true)
        case 'delete':
          return send('mutation', `delete${one}`, { ...idArgument(id), ...flags(trashed) })
        case 'duplicate':
          return send('mutation', `duplicate${one}`, {
            ...idArgument(id),
            data: { type: `mutation${one}Input!`, value: graphqlInput(config.flattenedFields, copy) },
          })
        case 'versionByID':
          return send('query', `version${one}`, { id: { type: 'String', value: versionId }, ...flags(trashed) })
        default:
          return send('mutation', `restoreVersion${one}`, { id: { type: 'String', value: versionId } })
      }
    },
    create: (data) =>
      send('mutation', `create${one}`, {
        data: {
          type: `mutation${one}Input!`,
          // Payload adds the password to the input alone; it is no field of the collection.
          value: {
            ...graphqlInput(config.flattenedFields, data),
            ...(data.password ? { password: data.password } : {}),
          },
        },
      }),
    set: (ids) => {
      const where = (type: string, path: string) => ({
        where: { type, value: { [path]: { in: ids } } },
        limit: { type: 'Int', value: LIMIT },
      })
      switch (action) {
        case 'count':
          return send(
            'query',
            `count${many}`,
            { where: { type: `${one}_where`, value: { id: { in: ids } } } },
            '{ totalDocs }',
          )
        case 'versions':
          return send(
            'query',
            `versions${many}`,
            { ...where(`versions${one}_where`, 'parent'), ...flags(Boolean(config.trash)) },
            '{ docs { id parent { id } } }',
          )
        default:
          return send(
            'query',
            many,
            {
              ...where(`${one}_where`, 'id'),
              ...flags(action === 'find trash'),
              ...(action === 'find draft' ? { draft: { type: 'Boolean', value: true } } : {}),
            },
            '{ docs { id } }',
          )
      }
    },
  }
}
