import type { Role } from '@/src/lib/roles'

/** Who hears of it when somebody writes to the studio for the first time. */
export const ANSWERS_STRANGERS: readonly Role[] = ['ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR']

/** Who hears of what a client with an account writes. */
export const ANSWERS_CLIENTS: readonly Role[] = ['DIRECTOR', 'MANAGER', 'PM']

/** Who decides what stands on the site. */
export const EDITS_THE_SITE: readonly Role[] = ['ADMIN', 'DIRECTOR', 'MANAGER', 'EDITOR']
