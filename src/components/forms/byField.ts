/** What is wrong by field, if a form's endpoint answered. Errors of the server itself are a list, and not for visitors. */
export function byField(errors: unknown): Record<string, string> | undefined {
  return errors && typeof errors === 'object' && !Array.isArray(errors) ? (errors as Record<string, string>) : undefined
}
