/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
export const context = { seedDemo: true, trustedMemberships: true }
