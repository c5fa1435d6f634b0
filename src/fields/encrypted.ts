import type { FieldHook, TextareaField, TextField } from 'payload'
import { isSealed } from '@/src/lib/crypto/seal'
import { maskOf } from '@/src/lib/crypto/mask'
import { isMask } from '@/src/lib/crypto/maskText'

/** What an encrypted field says about itself in `custom.encrypted`, for plugins/encryption and everything that masks. */
export interface EncryptedFieldMarker {
  /** How many last characters people may see. */
  hint: number
  maxLength: number
  validate?: (plaintext: string) => true | string
}

export interface EncryptedFieldOptions {
  name: string
  label?: string
  required?: boolean
  /** For private keys and other texts of several lines. @default false */
  multiline?: boolean
  /**
   * How many last characters the mask shows, so that people can tell two keys apart: 0 to 4. Only for long random
   * values; of a password it would be a leak, so texts under 16 characters never show any. @default 0
   */
  hint?: number
  /** In characters. @default 10_000 */
  maxLength?: number
  /** Checks what was typed. Field `validate` would see the sealed value only. */
  validate?: (plaintext: string) => true | string
  /** `read` decides who may see the mask, and so whether a value is set; nobody reads the value itself. */
  access?: TextField['access']
  admin?: { description?: string; position?: 'sidebar'; condition?: NonNullable<TextField['admin']>['condition'] }
}

/**
 * A secret: written as text, stored sealed (AES-256-GCM, bound to this document and field), read by everybody and
 * through every API as a mask, and opened only by `reveal` of plugins/encryption, which must be installed.
 *
 * Writing `null` or an empty text clears the value; writing the mask back, or nothing, keeps it.
 */
export function encryptedField(options: EncryptedFieldOptions): TextareaField | TextField {
  const { name, label, required = false, multiline = false, hint = 0, maxLength = 10_000, validate, access } = options
  if (!Number.isInteger(hint) || hint < 0 || hint > 4) {
    throw new Error(`The encrypted field "${name}" can show 0 to 4 characters as a hint, not ${hint}.`)
  }
  const marker: EncryptedFieldMarker = { hint, maxLength, ...(validate ? { validate } : {}) }
  const field = {
    name,
    ...(label === undefined ? {} : { label }),
    ...(access ? { access } : {}),
    required,
    // Sees what will be stored. The rules for what was typed are applied before it is sealed.
    validate: (value: string | null | undefined): string | true => !required || Boolean(value) || 'Enter a value.',
    admin: { ...options.admin, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    custom: { encrypted: marker },
    hooks: {
      // The last resort on both ways: plugins/encryption puts its own hooks in front of these.
      beforeChange: [refuseUnsealed(name)],
      afterRead: [({ value }) => (isMask(value) ? value : maskOf(value))],
      // A copy is another record with another life; it starts without the secret.
      beforeDuplicate: [() => null],
    },
  } satisfies Partial<TextField>
  return multiline ? { ...field, type: 'textarea' } : { ...field, type: 'text' }
}

function refuseUnsealed(name: string): FieldHook {
  return ({ value }) => {
    if (value === null || value === undefined || (typeof value === 'string' && isSealed(value))) return value
    throw new Error(
      `The encrypted field "${name}" would be stored in plain text. Add encryptionPlugin to the plugins in payload.config.ts, ` +
        'behind every plugin that adds fields.',
    )
  }
}
