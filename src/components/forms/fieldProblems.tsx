/** Ties fields to what is wrong with them: attributes for the control, a line to stand below it. `prefix` begins the ids. */
export function fieldProblems(problems: Record<string, string> = {}, prefix = '') {
  const idOf = (name: string) => `${prefix}${name}-problem`
  return {
    /** `hint`: the id of words that describe the field anyway. */
    invalid: (name: string, hint?: string) => {
      const described = [problems[name] ? idOf(name) : '', hint ?? ''].filter(Boolean).join(' ')
      return {
        ...(problems[name] ? { 'aria-invalid': true } : {}),
        ...(described ? { 'aria-describedby': described } : {}),
      }
    },
    problemOf: (name: string) =>
      problems[name] ? (
        <p className="field-problem" id={idOf(name)}>
          {problems[name]}
        </p>
      ) : null,
  }
}
