/** The name of a place where cards are put: a stage, or a lane of it. */
export function cellId({ stage, lane }: { stage: string; lane: string }): string {
  return `${stage}|${lane}`
}

/** The same read back. */
export function cellOf(id: string): { stage: string; lane: string } {
  const [stage = '', lane = ''] = id.split('|')
  return { stage, lane }
}
