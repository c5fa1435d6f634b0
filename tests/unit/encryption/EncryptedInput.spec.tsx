import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EncryptedInput } from '@/plugins/encryption/admin/EncryptedInput'

type FieldState = { value: string | null; initialValue?: string | null; disabled?: boolean }

const state = vi.hoisted(() => ({ current: {} as FieldState, setValue: vi.fn() }))

vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, onClick }: { children: string; onClick: () => void }) => {
    // Static markup runs no handlers, so each button is pressed as it is drawn when a test asks for it.
    if (pressed === children) onClick()
    return createElement('button', null, children)
  },
  FieldDescription: () => null,
  FieldError: () => null,
  FieldLabel: () => null,
  useTranslation: () => ({ i18n: { language: 'en', translations: {} } }),
  useField: () => ({
    path: 'mail.password',
    showError: false,
    setValue: state.setValue,
    disabled: false,
    ...state.current,
  }),
}))

let pressed = ''
const draw = (current: FieldState, type: 'text' | 'textarea' = 'text') => {
  state.current = current
  const field = { name: 'password', type, label: 'Password', admin: {} }
  return renderToStaticMarkup(createElement(EncryptedInput as never, { field, path: 'mail.password' }))
}

beforeEach(() => {
  pressed = ''
  state.setValue.mockClear()
})

describe('EncryptedInput', () => {
  it('should say that a secret is set, and put it into no input', () => {
    const markup = draw({ value: '•••••• 4242 #1f3a', initialValue: '•••••• 4242 #1f3a' })
    expect(markup).toContain('Set, ends in 4242')
    expect(markup).not.toMatch(/<input|•/)
    expect(draw({ value: '•••••• #1f3a' })).toContain('>Set<')
  })

  it('should take a new secret without showing it or offering it to a password manager', () => {
    const markup = draw({ value: 'typed' })
    expect(markup).toMatch(/<input[^>]*type="password"[^>]*autoComplete="new-password"/i)
    expect(draw({ value: null }, 'textarea')).toContain('<textarea')
  })

  it.each([
    ['Replace', { value: '•••••• #1f3a' }, ''],
    ['Remove', { value: '•••••• #1f3a' }, null],
    ['Keep the stored value', { value: 'typed', initialValue: '•••••• #1f3a' }, '•••••• #1f3a'],
  ] as const)('should do as "%s" says', (button, current, value) => {
    pressed = button
    expect(draw(current)).toContain(button)
    expect(state.setValue).toHaveBeenCalledExactlyOnceWith(value)
  })

  it('should offer to keep a value only when one is stored', () => {
    expect(draw({ value: 'typed', initialValue: null })).not.toContain('Keep the stored value')
  })
})
