/**
 * Where the names of the planets stand, so that they neither overlap one another nor leave the stage. Pure; pixels of the
 * stage, origin at its top left corner.
 */

export type LabelSide = 'below' | 'above' | 'right' | 'left'

export type LabelAsk = {
  id: string
  /** Centre and radius of the planet as it is seen. */
  x: number
  y: number
  radius: number
  /** Of the label itself. */
  width: number
  height: number
  /** Higher ones choose first. */
  priority: number
}

export type Box = { x: number; y: number; width: number; height: number }
export type PlacedLabel = Box & { id: string; side: LabelSide }

/** Free pixels between two labels, and between a label and its planet. */
const gap = 4
const stand = 8
const sides: readonly LabelSide[] = ['below', 'above', 'right', 'left']

function boxAt(ask: LabelAsk, side: LabelSide): Box {
  const { x, y, radius, width, height } = ask
  const away = radius + stand
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2
  const top = side === 'below' ? y + away : side === 'above' ? y - away - height : y - height / 2
  // Whole pixels: text between them is blurred.
  return { x: Math.round(left), y: Math.round(top), width, height }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  )
}

function inside(box: Box, width: number, height: number): boolean {
  return box.x >= gap && box.y >= gap && box.x + box.width <= width - gap && box.y + box.height <= height - gap
}

/** Whether a label would lie over somebody else's planet. */
function covers(box: Box, ask: LabelAsk): boolean {
  const nearestX = Math.min(box.x + box.width, Math.max(box.x, ask.x))
  const nearestY = Math.min(box.y + box.height, Math.max(box.y, ask.y))
  return Math.hypot(nearestX - ask.x, nearestY - ask.y) < ask.radius
}

/**
 * Gives each label the first free place beside its planet; one that finds none is left out. A label that had a place keeps it as
 * long as it is free (`kept`), so that names do not hop about while planets pass. The order of `asks` does not matter.
 *
 * @param taken areas that belong to something else, the pause button for instance
 */
export function placeLabels(
  asks: readonly LabelAsk[],
  stage: { width: number; height: number },
  kept: ReadonlyMap<string, LabelSide> = new Map(),
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const ranked = [...asks].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const placed: PlacedLabel[] = []
  for (const ask of ranked) {
    const before = kept.get(ask.id)
    const wishes = before ? [before, ...sides.filter((side) => side !== before)] : sides
    for (const side of wishes) {
      const box = boxAt(ask, side)
      if (!inside(box, stage.width, stage.height)) continue
      if ([...placed, ...taken].some((other) => overlap(box, other))) continue
      if (asks.some((other) => other.id !== ask.id && covers(box, other))) continue
      placed.push({ ...box, id: ask.id, side })
      break
    }
  }
  return placed
}
