/** What a form says when its page is shown again after a submit without JavaScript. */
export interface FormState {
  message: string
  /** Sentence per field. */
  errors: Record<string, string>
  /** What was typed before, passwords left out. */
  values: Record<string, string>
}

/** The words that every account form itself says. */
export interface FormWords {
  sending: string
  network: string
}
