import type { TrailName } from '@/plugins/audit/api'
import { word } from '@/plugins/languages/api'
import { questionsOf, type Outline } from './outline'

/** What of an answer is for people; who gave it and when stands in the entry itself. */
const PARTS: Readonly<Record<string, string | null>> = {
  value: null,
  note: word('Note'),
  doesNotApply: word('Does not apply'),
}

/** An answer in the trail by what was asked: `questions.<id>.value`, `checks.<checklist>.<index>.value`, `notes.<section>.value`. */
export const answersInTrail: TrailName = ([part, key, ...rest], record, say) => {
  const leaf = PARTS[rest.at(-1) ?? '']
  const outline = record?.outline as Outline | null | undefined
  if (leaf === undefined || !outline) return null
  const asked = askedAt(outline, part, key, rest)
  if (asked === null) return null
  const said = part === 'notes' ? PARTS.note : leaf
  return said ? `${asked} › ${say(said)}` : asked
}

function askedAt(outline: Outline, part: string | undefined, key: string | undefined, rest: string[]): string | null {
  switch (part) {
    case 'questions':
      return questionsOf(outline).find(({ id }) => id === key)?.question ?? null
    case 'checks': {
      const checklist = outline.sections.flatMap(({ checklists }) => checklists).find(({ id }) => id === key)
      const item = checklist?.items[Number(rest[0])]
      return checklist && item ? `${checklist.title} › ${item}` : null
    }
    case 'notes':
      return outline.sections.find((section) => section.key === key)?.title ?? null
    default:
      return null
  }
}
