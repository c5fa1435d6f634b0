import type { Payload, PayloadRequest } from 'payload'
import type { KeyRing } from '@/src/lib/crypto/keyRing'
import type { EncryptionRegistry } from './registry'

export interface Revealed {
  collection: string
  id: string
  /** The path as it was asked for, with row numbers or row ids. */
  field: string
  purpose: string
}

/** Told of every secret that is opened, with the organization of its document, if it has one. */
export type RevealListener = (
  req: PayloadRequest,
  revealed: Revealed & { organization: string | null },
) => Promise<void> | void

/** What the plugin leaves in `config.custom`, which never reaches the browser. */
export interface EncryptionState {
  keys: KeyRing
  registry: EncryptionRegistry
  onReveal?: RevealListener
}

/** @throws when the plugin is not installed */
export function stateOf(payload: Payload): EncryptionState {
  const state = payload.config.custom.encryption as EncryptionState | undefined
  if (!state) throw new Error('Secrets need encryptionPlugin. Add it to the plugins in payload.config.ts.')
  return state
}
