import { parseKeyRing, type KeyRing } from '@/src/lib/crypto/keyRing'
import { isSealed, open, seal } from '@/src/lib/crypto/seal'

type SecretField = 'data' | 'html' | 'text'

let ring: KeyRing | undefined

/** Seals what a message of the outbox must not show to whoever reads the database. */
export function sealPart(id: string, field: SecretField, plaintext: string): string {
  return seal(plaintext, context(id, field), keys())
}

/** The plaintext of a part, whether it was sealed or is open by design. `null` when it has been erased. */
export function openPart(id: string, field: SecretField, stored: string | null | undefined): string | null {
  if (!stored) return null
  return isSealed(stored) ? open(stored, context(id, field), keys()) : stored
}

function context(id: string, field: SecretField) {
  return { collection: 'outbox-messages', id, field }
}

function keys(): KeyRing {
  ring ??= parseKeyRing(process.env.ENCRYPTION_KEYS)
  return ring
}
