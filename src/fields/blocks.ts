import { ValidationError, type BlockSlug, type BlocksField, type FieldHook, type FlattenedBlock } from 'payload'
import { checkBlocks } from '@/src/lib/blocks/check'
import { upgradeBlocks } from '@/src/lib/blocks/upgrade'

export interface BlocksFieldOptions {
  name: string
  /** Slugs of the blocks that may stand here. */
  references: BlockSlug[]
  description?: string
}

/** More blocks than any page needs: what a page shows is read for each of them. */
const MOST_BLOCKS = 40

/**
 * A translatable list of blocks, kept as JSON. Blocks of an older version come out in today's form, wherever they are read;
 * what does not fit is refused with 400, on drafts too, where Payload validates nothing.
 */
export function blocksField({ name, references, description }: BlocksFieldOptions): BlocksField {
  return {
    name,
    type: 'blocks',
    localized: true,
    maxRows: MOST_BLOCKS,
    labels: { singular: 'Block', plural: 'Blocks' },
    blocks: [],
    blockReferences: references,
    hooks: { beforeValidate: [holdToShape(references)], afterRead: [({ value }) => upgradeBlocks(value)] },
    admin: { initCollapsed: true, ...(description ? { description } : {}) },
  }
}

function holdToShape(references: BlockSlug[]): FieldHook {
  return ({ value, req, path, collection, siblingData, field }) => {
    // Nothing sent: what is there stays. The form of an empty list is 0.
    const sent: unknown = (siblingData as Record<string, unknown>)[field.name as string]
    if (sent === undefined || sent === null || sent === 0) return value
    const known = (req.payload.config.blocks ?? []) as FlattenedBlock[]
    const allowed = known.filter(({ slug }) => (references as string[]).includes(slug))
    const { rows, problems } = checkBlocks(upgradeBlocks(sent), allowed)
    if (rows.length > MOST_BLOCKS) problems.push({ path: '', message: `Use at most ${MOST_BLOCKS} blocks.` })
    if (problems.length > 0) {
      const base = path.join('.')
      throw new ValidationError({
        ...(collection ? { collection: collection.slug } : {}),
        errors: problems.map(({ path: below, message }) => ({ path: below ? `${base}.${below}` : base, message })),
        req,
      })
    }
    return rows
  }
}
