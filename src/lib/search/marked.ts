/** A piece of a text; hits are what the visitor looked for. */
export interface TextPiece {
  text: string
  isHit: boolean
}

/** Signs of no alphabet, between which the database puts hits. Texts are indexed without them. */
export const HIT_START = '\ue000'
export const HIT_END = '\ue001'

/** Takes a marked text apart, so that a page can show hits as elements and the rest as plain text. */
export function piecesOf(marked: string): TextPiece[] {
  return marked.split(HIT_START).flatMap((part, index) => {
    if (index === 0) return piece(part, false)
    const [hit = '', ...rest] = part.split(HIT_END)
    return [...piece(hit, true), ...piece(rest.join(''), false)]
  })
}

export function withoutMarks(text: string): string {
  return text.replaceAll(HIT_START, '').replaceAll(HIT_END, '')
}

function piece(text: string, isHit: boolean): TextPiece[] {
  return text === '' ? [] : [{ text: withoutMarks(text), isHit }]
}
