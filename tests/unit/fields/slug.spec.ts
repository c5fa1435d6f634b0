import type { FieldHookArgs, TextFieldSingleValidation } from 'payload'
import { describe, expect, it } from 'vitest'
import { slugField, type SlugFieldOptions } from '@/src/fields/slug'

type Row = Record<string, unknown>

function saved(
  value: unknown,
  row: Row,
  { before = {}, locale = 'en', ...options }: Partial<SlugFieldOptions> & { before?: Row; locale?: string } = {},
) {
  const hook = slugField({ source: 'title', ...options }).hooks?.beforeValidate?.[0]
  return hook?.({ value, siblingData: row, previousSiblingDoc: before, req: { locale } } as unknown as FieldHookArgs)
}

function complaint(value: string | null, options: Partial<SlugFieldOptions> = {}) {
  const validate = slugField({ source: 'title', ...options }).validate as TextFieldSingleValidation
  return validate(value, {} as Parameters<TextFieldSingleValidation>[1])
}

describe('slugField', () => {
  it('should make a slug from the source when there is none', () => {
    expect(saved('', { title: 'Brand & Motion' })).toBe('brand-motion')
    expect(saved(undefined, {}, { before: { title: 'As it was' } })).toBe('as-it-was')
    expect(saved(null, { title: 'Für Übermorgen' }, { locale: 'de' })).toBe('fuer-uebermorgen')
  })

  it('should keep what a person wrote, in form', () => {
    expect(saved('My own Words!', { title: 'Other' })).toBe('my-own-words')
    expect(saved('kept', { title: 'Other' })).toBe('kept')
  })

  it('should leave a draft without words without a slug', () => {
    expect(saved('', {})).toBeNull()
    expect(saved('', { title: '🦊' })).toBeNull()
  })

  it('should step aside from a reserved word that it made, and refuse one that was written', () => {
    expect(saved('', { title: 'Admin' })).toBe('admin-1')
    expect(saved('admin', { title: 'x' })).toBe('admin')
    expect(complaint('admin')).toContain('address of the house')
    expect(complaint('shop', { reserved: ['shop'] })).toContain('address of the house')
  })

  it.each([
    [null, 'at least one letter'],
    ['', 'at least one letter'],
    ['Not-a-slug', 'lower-case letters'],
    ['a--b', 'lower-case letters'],
    ['x'.repeat(121), 'at most 120'],
  ])('should refuse %j', (value, message) => {
    expect(complaint(value)).toContain(message)
  })

  it('should accept what it makes, in any script', () => {
    for (const title of ['Brand & Motion', 'Йога и чай', '東京 2026', 'Łódź']) {
      expect(complaint(String(saved('', { title })))).toBe(true)
    }
  })

  it('should give a duplicate a slug of its own', () => {
    const duplicate = slugField({ source: 'title', maxLength: 20 }).hooks?.beforeDuplicate?.[0]
    const copies = [1, 2].map(() => duplicate?.({ value: 'a-rather-long-slug-x' } as unknown as FieldHookArgs))
    for (const copy of copies) {
      expect(copy).toMatch(/^a-rather(-long)?-[0-9a-f]{6}$/)
      expect(complaint(String(copy), { maxLength: 20 })).toBe(true)
    }
    expect(copies[0]).not.toBe(copies[1])
  })
})
