import type { KeyboardEvent, ReactNode } from 'react'

interface InnerFormProps {
  label: string
  onSubmit: () => void
  children: ReactNode
}

/**
 * A form that lies in the record's own. Browsers let no form lie in a form, so this is a group: its button does the deed by a click,
 * and the Enter key of its fields does too.
 */
export function InnerForm({ label, onSubmit, children }: InnerFormProps) {
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    onSubmit()
  }
  return (
    <div className="consult-compose" role="group" aria-label={label} onKeyDown={enter}>
      {children}
    </div>
  )
}
