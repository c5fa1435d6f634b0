import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 800

interface SavedTextProps {
  label: string
  value: string
  rows?: number
  isDisabled: boolean
  /** A line of a number instead of a text. */
  isNumber?: boolean
  isLabelHidden?: boolean
  onSave: (value: string) => void
}

/** A text that saves itself when one stops writing or leaves it; what others write appears as long as one does not write oneself. */
export function SavedText({ label, value, rows = 1, isDisabled, isNumber, isLabelHidden, onSave }: SavedTextProps) {
  const [text, setText] = useState(value)
  const sent = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isWriting = useRef(false)

  useEffect(() => {
    if (isWriting.current) return
    sent.current = value
    setText(value)
  }, [value])

  const flush = (now: string) => {
    clearTimeout(timer.current)
    isWriting.current = false
    if (now === sent.current) return
    sent.current = now
    onSave(now)
  }
  const write = (now: string) => {
    isWriting.current = true
    setText(now)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => flush(now), PAUSE_MS)
  }
  const common = {
    value: text,
    disabled: isDisabled,
    onChange: ({ target }: { target: { value: string } }) => write(target.value),
    onBlur: () => flush(text),
  }
  return (
    <label className="consult-text">
      <span className={isLabelHidden ? 'consult-hidden' : undefined}>{label}</span>
      {rows > 1 ? (
        <textarea rows={rows} maxLength={10_000} {...common} />
      ) : (
        <input type={isNumber ? 'number' : 'text'} step={isNumber ? 'any' : undefined} maxLength={10_000} {...common} />
      )}
    </label>
  )
}
