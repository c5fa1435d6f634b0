import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { assertNoneEncrypted, mapEncryptedFields } from '@/plugins/encryption/registry'
import { isPathOf, valueAt } from '@/plugins/encryption/valueAt'
import { encryptedField } from '@/src/fields/encrypted'

const secret = (name = 'secret') => encryptedField({ name })
const pathsOf = (fields: Field[]) => {
  const paths: string[] = []
  mapEncryptedFields(fields, 'a test', (field, { path }) => {
    paths.push(path)
    return field
  })
  return paths
}

describe('mapEncryptedFields', () => {
  it('should find secrets at any depth, by the path that data has', () => {
    expect(
      pathsOf([
        secret('top'),
        { type: 'row', fields: [{ type: 'collapsible', label: 'x', fields: [secret('laidOut')] }] },
        { type: 'group', name: 'group', fields: [secret('inGroup')] },
        { type: 'group', label: 'unnamed', fields: [secret('inUnnamed')] },
        {
          type: 'array',
          name: 'rows',
          fields: [{ type: 'group', name: 'deep', fields: [secret('inRow')] }],
        },
        {
          type: 'tabs',
          tabs: [
            { name: 'named', fields: [secret('inTab')] },
            { label: 'plain', fields: [secret('inPlainTab')] },
          ],
        },
      ]),
    ).toEqual(['top', 'laidOut', 'group.inGroup', 'inUnnamed', 'rows.deep.inRow', 'named.inTab', 'inPlainTab'])
  })

  it('should replace what it finds and leave its input alone', () => {
    const fields: Field[] = [{ type: 'group', name: 'g', fields: [secret(), { name: 'title', type: 'text' }] }]
    const before = structuredClone(JSON.parse(JSON.stringify(fields)))
    const mapped = mapEncryptedFields(fields, 'a test', (field) => ({ ...field, label: 'found' }) as Field)
    expect(mapped).toMatchObject([{ fields: [{ label: 'found' }, { name: 'title' }] }])
    expect(JSON.parse(JSON.stringify(fields))).toEqual(before)
  })

  it.each<[string, Field[]]>([
    ['cannot be localized', [{ ...secret(), localized: true }]],
    ['cannot be localized', [{ type: 'group', name: 'g', localized: true, fields: [secret()] }]],
    ['no record of its own', [{ type: 'blocks', name: 'b', blocks: [{ slug: 'x', fields: [secret()] }] }]],
    ['cannot have a default', [{ ...secret(), defaultValue: 'x' } as Field]],
    ['cannot be saved to the token', [{ ...secret(), saveToJWT: true } as Field]],
  ])('should stop the start when a secret %s', (message, fields) => {
    expect(() => pathsOf(fields)).toThrow(message)
  })

  it('should stop the start for globals and shared blocks with secrets', () => {
    expect(() => assertNoneEncrypted([{ type: 'row', fields: [secret()] }], 'the global "site"')).toThrow(
      'The encrypted field "secret" of the global "site"',
    )
  })
})

describe('encryptedField', () => {
  it('should refuse plain text and mask it when the plugin is missing', () => {
    const { hooks } = secret()
    expect(() => hooks?.beforeChange?.[0]?.({ value: 'plain' } as never)).toThrow('Add encryptionPlugin')
    expect(hooks?.afterRead?.[0]?.({ value: 'plain' } as never)).toBe('••••••')
    expect(hooks?.beforeDuplicate?.[0]?.({ value: 'plain' } as never)).toBeNull()
  })

  it('should refuse a hint that gives too much away', () => {
    expect(() => encryptedField({ name: 'x', hint: 5 })).toThrow('0 to 4 characters')
  })
})

describe('paths', () => {
  const document = {
    a: { b: 's' },
    rows: [
      { id: 'r1', t: 'one' },
      { id: 'r2', deep: { t: 'two' } },
    ],
  }

  it.each([
    ['a.b', 's'],
    ['rows.0.t', 'one'],
    ['rows.r2.deep.t', 'two'],
    ['rows.5.t', undefined],
    ['a.constructor', undefined],
    ['rows.length', undefined],
    ['nothing.at.all', undefined],
  ])('should read %s as %s', (path, value) => {
    expect(valueAt(document, path)).toBe(value)
  })

  it.each([
    ['apiKey', 'apiKey', true],
    ['mail.password', 'mail.password', true],
    ['accounts.0.token', 'accounts.token', true],
    ['accounts.token', 'accounts.token', true],
    ['accounts.0.1.token', 'accounts.token', false],
    ['accounts.0', 'accounts.token', false],
    ['token', 'accounts.token', false],
    ['apiKey.0', 'apiKey', false],
    ['a.0.b.1.c', 'a.b.c', true],
    ['a.b.1.c', 'a.b.c', true],
  ])('should say for %s whether it is a place of %s: %s', (path, schemaPath, is) => {
    expect(isPathOf(path, schemaPath)).toBe(is)
  })
})
