import { useState, useSyncExternalStore, type ReactNode } from 'react'

/** One object for ever: another one, equal to it, would make React write it over what the server has drawn. */
const KEPT = { __html: '' }
const never = () => () => undefined

export interface StillProps {
  className?: string | undefined
  /** What never changes and listens to nothing. Another picture needs another `key`. */
  children: ReactNode
}

/**
 * A picture that the server has drawn: React takes it over as it stands, without making hundreds of shapes a second time to compare them.
 * Where the page has come without it, after a navigation, the browser draws it.
 */
export function Still({ className, children }: StillProps) {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [isDrawn] = useState(isHydrating)
  if (isDrawn && typeof window !== 'undefined')
    return <div className={className} aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />
  return (
    <div className={className} aria-hidden="true">
      {children}
    </div>
  )
}
