import { createLocalReq, type CollectionConfig, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encryptionPlugin } from '@/plugins/encryption'
import { encryptedPaths, reveal, type Revealed } from '@/plugins/encryption/api'
import { encryptedField } from '@/src/fields/encrypted'
import { parseKeyRing } from '@/src/lib/crypto/keyRing'
import { startSandbox, type Sandbox } from './sandbox'

const OLD = `old:${Buffer.alloc(32, 1).toString('base64')}`
const NEW = `new:${Buffer.alloc(32, 2).toString('base64')}`
const keysOf = (text: string) => [...parseKeyRing(text).byId.values()]

const SECRET = 'sk_live_0123456789abcdWXYZ'
const MASKED = expect.stringMatching(/^•{6} #[0-9a-f]{4}$/)
const HINTED = expect.stringMatching(/^•{6} WXYZ #[0-9a-f]{4}$/)

/** What other hooks saw of the data, in the order in which they ran. */
const seen: string[] = []
const spy = (args: object) => {
  seen.push(JSON.stringify({ ...args, req: undefined, collection: undefined, context: undefined, field: undefined }))
}

const everybody = { create: () => true, read: () => true, update: () => true, delete: () => true }

const integrations: CollectionConfig = {
  slug: 'integrations',
  access: { ...everybody, readVersions: () => true },
  versions: { drafts: true },
  trash: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [spy],
    beforeChange: [spy],
    afterChange: [spy],
    afterRead: [spy],
  },
  fields: [
    { name: 'title', type: 'text' },
    encryptedField({
      name: 'apiKey',
      hint: 4,
      validate: (text) => text.length > 3 || 'Use more than 3 characters.',
    }),
    { type: 'tabs', tabs: [{ name: 'mail', fields: [encryptedField({ name: 'password' })] }] },
    {
      name: 'accounts',
      type: 'array',
      fields: [
        { name: 'label', type: 'text' },
        { type: 'row', fields: [encryptedField({ name: 'token' })] },
      ],
    },
  ],
}
const certificates: CollectionConfig = {
  slug: 'certificates',
  access: everybody,
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text' },
    encryptedField({ name: 'privateKey', multiline: true, required: true, maxLength: 50 }),
  ],
}

let sandbox: Sandbox
let req: PayloadRequest
const revealed: Revealed[] = []
const startWith = (keys: string) =>
  startSandbox({
    collections: [integrations, certificates, { slug: 'accounts', auth: true, fields: [] }],
    plugins: [
      encryptionPlugin({
        keys: keysOf(keys),
        onReveal: (_, what) => {
          revealed.push(what)
        },
      }),
    ],
  })

beforeAll(async () => {
  sandbox = await startWith(OLD)
  req = await createLocalReq({}, sandbox.payload)
})
afterAll(() => sandbox.stop())

type Doc = { id: string; apiKey?: string; mail?: { password?: string }; accounts?: { id: string; token?: string }[] }

const create = (data: object, more: object = {}) =>
  sandbox.payload.create({ collection: 'integrations', data, ...more } as never) as unknown as Promise<Doc>
const update = (id: string, data: object, more: object = {}) =>
  sandbox.payload.update({ collection: 'integrations', id, data, ...more } as never) as unknown as Promise<Doc>
const open = (id: string, field: string, collection = 'integrations') =>
  reveal(req, { collection, id, field, purpose: 'test.reading' })
const stored = async (id: string) => {
  const [row] = await sandbox.sql<{ api_key: string | null; mail_password: string | null }>(
    'select api_key, mail_password from integrations where id = $1',
    [id],
  )
  return row
}

describe('a secret', () => {
  it('[sensitive-field-encryption] [sensitive-data-encrypted] should be stored sealed, read as a mask and revealed for a purpose', async () => {
    const doc = await create({ title: 'x', apiKey: SECRET, mail: { password: 'p1' }, accounts: [{ token: 't1' }] })
    expect(doc).toMatchObject({ apiKey: HINTED, mail: { password: MASKED }, accounts: [{ token: MASKED }] })
    expect(await stored(doc.id)).toEqual({
      api_key: expect.stringMatching(/^v1\.old\./),
      mail_password: expect.stringMatching(/^v1\.old\./),
    })
    const [row] = doc.accounts ?? []
    expect(await open(doc.id, 'apiKey')).toBe(SECRET)
    expect(await open(doc.id, 'mail.password')).toBe('p1')
    expect(await open(doc.id, 'accounts.0.token')).toBe('t1')
    expect(await open(doc.id, `accounts.${row?.id}.token`)).toBe('t1')
    expect(revealed.at(-1)).toMatchObject({ collection: 'integrations', id: doc.id, purpose: 'test.reading' })
  })

  it('should never show its plain text to other hooks', async () => {
    seen.length = 0
    await create({ title: 'watched', apiKey: SECRET, accounts: [{ token: 'plain-token' }] })
    expect(seen.length).toBeGreaterThanOrEqual(4)
    for (const view of seen) {
      expect(view).not.toContain(SECRET)
      expect(view).not.toContain('plain-token')
    }
  })

  it('[encrypt-and-decrypt-credentials] should stay out of every way to read', async () => {
    const doc = await create({ title: 'ways', apiKey: SECRET })
    const { payload } = sandbox
    const answers = await Promise.all([
      payload.find({ collection: 'integrations' as never, overrideAccess: true, showHiddenFields: true }),
      payload.findByID({ collection: 'integrations' as never, id: doc.id, overrideAccess: false }),
      payload.find({ collection: 'integrations' as never, select: { apiKey: true } as never }),
      payload.findVersions({ collection: 'integrations' as never }),
      payload.findByID({ collection: 'integrations' as never, id: doc.id, draft: true }),
    ])
    for (const answer of answers) {
      const text = JSON.stringify(answer)
      expect(text).toContain('••••••')
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain('v1.old.')
    }
    await expect(
      payload.findDistinct({ collection: 'integrations' as never, field: 'apiKey' as never }),
    ).rejects.toThrow('encrypted and cannot be listed')
  })

  it('should survive saves that do not touch it, send its mask back, or change other rows', async () => {
    const doc = await create({ title: 'a', apiKey: SECRET, accounts: [{ token: 't1' }, { token: 't2' }] })
    const before = await stored(doc.id)
    await update(doc.id, { title: 'b' })
    await update(doc.id, { ...doc, title: 'c', _status: 'published' })
    expect(await stored(doc.id)).toEqual(before)
    const rows = doc.accounts ?? []
    await update(doc.id, { accounts: [{ token: 't0' }, { ...rows[1] }, { ...rows[0] }] })
    expect(await open(doc.id, 'accounts.0.token')).toBe('t0')
    expect(await open(doc.id, 'accounts.1.token')).toBe('t2')
    expect(await open(doc.id, 'accounts.2.token')).toBe('t1')
  })

  it('should be replaced, which shows in the mask, and cleared', async () => {
    const doc = await create({ title: 'a', apiKey: SECRET })
    const replaced = await update(doc.id, { apiKey: `${SECRET}2WXYZ` })
    expect(replaced.apiKey).toEqual(HINTED)
    expect(replaced.apiKey).not.toBe(doc.apiKey)
    expect(await open(doc.id, 'apiKey')).toBe(`${SECRET}2WXYZ`)
    for (const empty of [null, '']) {
      await update(doc.id, { apiKey: 'again' })
      expect((await update(doc.id, { apiKey: empty })).apiKey).toBeNull()
      expect(await open(doc.id, 'apiKey')).toBeNull()
    }
  })

  it('should be checked as it was typed, also in drafts', async () => {
    for (const draft of [true, false]) {
      await expect(create({ title: 'x', apiKey: 'abc' }, { draft })).rejects.toMatchObject({
        data: { errors: [{ path: 'apiKey', message: 'Use more than 3 characters.' }] },
      })
      await expect(create({ title: 'x', apiKey: 7 }, { draft })).rejects.toMatchObject({ status: 400 })
    }
    const certificate = (privateKey: unknown) =>
      sandbox.payload.create({ collection: 'certificates', data: { title: 'c', privateKey } } as never)
    await expect(certificate(undefined)).rejects.toMatchObject({ data: { errors: [{ path: 'privateKey' }] } })
    await expect(certificate('x'.repeat(51))).rejects.toMatchObject({
      data: { errors: [{ message: 'Use at most 50 characters.' }] },
    })
    const { id } = (await certificate('-----KEY-----\nabc')) as unknown as Doc
    expect(await open(id, 'privateKey', 'certificates')).toBe('-----KEY-----\nabc')
  })

  it('should stay with each document in a bulk update', async () => {
    const docs = await Promise.all([create({ title: 'bulk' }), create({ title: 'bulk' })])
    await sandbox.payload.update({
      collection: 'integrations',
      where: { title: { equals: 'bulk' } },
      data: { apiKey: SECRET },
    } as never)
    for (const { id } of docs) expect(await open(id, 'apiKey')).toBe(SECRET)
    expect((await stored(docs[0]?.id ?? ''))?.api_key).not.toBe((await stored(docs[1]?.id ?? ''))?.api_key)
  })
})

describe('drafts and versions', () => {
  it('should keep a secret through draft, publish and restore', async () => {
    const doc = await create({ title: 'v', apiKey: SECRET, _status: 'published' })
    await update(doc.id, { apiKey: 'draft-secret-value' }, { draft: true })
    expect(await open(doc.id, 'apiKey')).toBe(SECRET)
    await update(doc.id, { title: 'w', _status: 'published' })
    expect(await open(doc.id, 'apiKey')).toBe('draft-secret-value')
    const { docs } = await sandbox.payload.findVersions({
      collection: 'integrations' as never,
      where: { parent: { equals: doc.id } },
      sort: 'createdAt',
    })
    const [first] = docs as unknown as { id: string }[]
    const restored = await sandbox.payload.restoreVersion({
      collection: 'integrations' as never,
      id: first?.id ?? '',
    })
    expect(restored).toMatchObject({ apiKey: HINTED })
    expect(await open(doc.id, 'apiKey')).toBe(SECRET)
    const versions = await sandbox.sql<{ version_api_key: string }>('select version_api_key from _integrations_v')
    for (const row of versions) expect(row.version_api_key ?? '').not.toContain(SECRET)
  })

  it('should not be copied with a duplicate, and not be revealed from the trash', async () => {
    const doc = await create({ title: 'd', apiKey: SECRET, accounts: [{ token: 't' }] })
    const copy = (await sandbox.payload.duplicate({
      collection: 'integrations' as never,
      id: doc.id,
    })) as unknown as Doc
    expect(copy).toMatchObject({ apiKey: null, accounts: [{ token: null }] })
    expect(await open(copy.id, 'apiKey')).toBeNull()
    await update(doc.id, { deletedAt: new Date().toISOString() })
    expect(await open(doc.id, 'apiKey')).toBeNull()
    await update(doc.id, { deletedAt: null }, { trash: true })
    expect(await open(doc.id, 'apiKey')).toBe(SECRET)
  })
})

describe('attacks', () => {
  it('should not let a request choose the id of a new document', async () => {
    const id = '01890000-0000-7000-8000-000000000000'
    const chosen = await create({ id, title: 'x' }, { overrideAccess: false })
    expect(chosen.id).not.toBe(id)
    expect((await create({ id, title: 'seeded', apiKey: SECRET })).id).toBe(id)
    expect(await open(id, 'apiKey')).toBe(SECRET)
  })

  it('should refuse a sealed value from another document or field', async () => {
    const victim = await create({ title: 'victim', apiKey: SECRET })
    const own = await create({ title: 'own' })
    const sealed = (await stored(victim.id))?.api_key
    await expect(update(own.id, { apiKey: sealed })).rejects.toMatchObject({ status: 400 })
    await expect(update(victim.id, { mail: { password: sealed } })).rejects.toMatchObject({ status: 400 })
    await sandbox.sql('update integrations set api_key = $1 where id = $2', [sealed, own.id])
    await expect(open(own.id, 'apiKey')).rejects.toMatchObject({ code: 'not-authentic' })
  })

  it('should refuse to reveal without a purpose, or what is no secret', async () => {
    const { id } = await create({ title: 'x', apiKey: SECRET })
    const ask = (over: Partial<Revealed>) =>
      reveal(req, { collection: 'integrations', id, field: 'apiKey', purpose: 'test.reading', ...over })
    await expect(ask({ purpose: '' })).rejects.toThrow('for a purpose')
    await expect(ask({ purpose: 'because' })).rejects.toThrow('for a purpose')
    await expect(ask({ field: 'title' })).rejects.toThrow('no encrypted field "title"')
    await expect(ask({ collection: 'accounts' })).rejects.toThrow('no encrypted field')
    expect(await ask({ id: '01890000-0000-7000-8000-00000000000f' })).toBeNull()
  })

  it('should tell exports and audits which paths are secret', () => {
    expect(encryptedPaths(req, 'integrations')).toEqual(['apiKey', 'mail.password', 'accounts.token'])
    expect(encryptedPaths(req, 'accounts')).toEqual([])
  })
})

describe('key rotation', () => {
  it('should open with the old key and seal with the new one at the next save', async () => {
    const doc = await create({ title: 'r', apiKey: SECRET })
    const state = sandbox.payload.config.custom.encryption as { keys: object }
    const { current, byId } = parseKeyRing(`${NEW},${OLD}`)
    const before = { ...state.keys }
    Object.assign(state.keys, { current, byId })
    try {
      expect(await open(doc.id, 'apiKey')).toBe(SECRET)
      await update(doc.id, { title: 'saved' })
      expect((await stored(doc.id))?.api_key).toMatch(/^v1\.new\./)
      expect(await open(doc.id, 'apiKey')).toBe(SECRET)
    } finally {
      Object.assign(state.keys, before)
    }
  })
})
