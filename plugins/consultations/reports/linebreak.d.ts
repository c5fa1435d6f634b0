/** The package says nothing of its types: what is used of it. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** Where the text may be broken next; null at its end. */
    nextBreak(): { position: number; required: boolean } | null
  }
}
