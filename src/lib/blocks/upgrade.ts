/** A block as it lies in the JSON of a page. */
export type StoredBlock = Record<string, unknown> & { blockType: string; blockVersion?: unknown }

/** Brings a block of one version into the form of the next. */
export type BlockUpgrade = (block: StoredBlock) => StoredBlock

/**
 * How blocks of older versions become today's: the first function turns version 1 into 2, the next 2 into 3. Whoever
 * changes the fields of a block in a way that old data does not fit adds one here; no migration touches the JSON.
 */
export const BLOCK_UPGRADES: Readonly<Record<string, readonly BlockUpgrade[]>> = {}

/** The version in which a block is written today, counted from 1. */
export function blockVersion(slug: string, upgrades = BLOCK_UPGRADES): number {
  return (upgrades[slug]?.length ?? 0) + 1
}

/**
 * A block in today's form. One without a version was written by a program that knows only today's; one of a later
 * version (the application was set back) stays as it is.
 */
export function upgradeBlock(block: StoredBlock, upgrades = BLOCK_UPGRADES): StoredBlock {
  const current = blockVersion(block.blockType, upgrades)
  const stored = Number.isInteger(block.blockVersion) ? Number(block.blockVersion) : current
  if (stored > current) return block
  const steps = upgrades[block.blockType]?.slice(Math.max(stored, 1) - 1) ?? []
  return { ...steps.reduce((upgraded, step) => step(upgraded), block), blockVersion: current }
}

/** Every block of a list in today's form; what is no list of blocks stays as it is. */
export function upgradeBlocks(value: unknown, upgrades = BLOCK_UPGRADES): unknown {
  return Array.isArray(value) ? value.map((row) => (isBlock(row) ? upgradeBlock(row, upgrades) : row)) : value
}

function isBlock(row: unknown): row is StoredBlock {
  return typeof row === 'object' && row !== null && typeof (row as { blockType?: unknown }).blockType === 'string'
}
