import type { DefaultValue } from 'payload'

/** A new record belongs to whoever makes it, unless it says otherwise. */
export const ownId: DefaultValue = ({ user }) => user?.id
