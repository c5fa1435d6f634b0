import type { CollectionAfterChangeHook } from 'payload'
import type { PipelineStage } from '@/payload-types'
import type { PipelineType } from '@/src/lib/work'
import { keyOf } from './keys'

type Usual = Pick<PipelineStage, 'name' | 'color'> &
  Partial<Pick<PipelineStage, 'probability' | 'isTerminal' | 'outcome'>>

/** The stages that a new pipeline begins with. */
export const USUAL_STAGES: Record<PipelineType, readonly Usual[]> = {
  SALES: [
    { name: 'Lead in', color: 'slate', probability: 10 },
    { name: 'Qualified', color: 'blue', probability: 20 },
    { name: 'Proposal', color: 'plum', probability: 50 },
    { name: 'Negotiation', color: 'brass', probability: 75 },
    { name: 'Won', color: 'verdigris', probability: 100, isTerminal: true, outcome: 'WON' },
    { name: 'Lost', color: 'red', probability: 0, isTerminal: true, outcome: 'LOST' },
  ],
  SUPPORT: [
    { name: 'New', color: 'slate' },
    { name: 'In progress', color: 'blue' },
    { name: 'Waiting for client', color: 'brass' },
    { name: 'Solved', color: 'verdigris', isTerminal: true },
  ],
  BILLING: [
    { name: 'To invoice', color: 'slate' },
    { name: 'Sent', color: 'blue' },
    { name: 'Overdue', color: 'red' },
    { name: 'Paid', color: 'verdigris', isTerminal: true, outcome: 'WON' },
    { name: 'Written off', color: 'slate', isTerminal: true, outcome: 'LOST' },
  ],
  INTERNAL: [
    { name: 'Backlog', color: 'slate' },
    { name: 'Ready', color: 'blue' },
    { name: 'In progress', color: 'brass' },
    { name: 'Review', color: 'plum' },
    { name: 'Done', color: 'verdigris', isTerminal: true },
  ],
  GENERIC: [
    { name: 'To do', color: 'slate' },
    { name: 'Doing', color: 'brass' },
    { name: 'Done', color: 'verdigris', isTerminal: true },
  ],
  CUSTOM: [],
}

/** Gives a new pipeline the stages of its type. */
export const makeUsualStages: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  for (const [index, stage] of USUAL_STAGES[doc.type as PipelineType].entries()) {
    await req.payload.create({
      collection: 'pipeline-stages',
      data: {
        ...stage,
        key: keyOf(stage.name),
        order: index + 1,
        pipeline: doc.id,
        organization: doc.organization,
      },
      depth: 0,
      req,
      overrideAccess: true,
    })
  }
}
