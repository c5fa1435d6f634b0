'use client'

import { useSyncExternalStore } from 'react'
import { chooseTheme, chosenTheme, onThemeChange, type ThemeChoice as Choice } from './theme'
import styles from './ThemeChoice.module.css'

interface ThemeChoiceProps {
  label: string
  choices: Record<Choice, string>
}

const ORDER: Choice[] = ['system', 'light', 'dark']

/** Light, dark or as the device. Appears with JavaScript, because it does nothing without. */
export function ThemeChoice({ label, choices }: ThemeChoiceProps) {
  const chosen = useSyncExternalStore<Choice | null>(onThemeChange, chosenTheme, () => null)
  return (
    <fieldset className={styles.choice} data-ready={chosen !== null || undefined}>
      <legend className="label">{label}</legend>
      <div className={styles.options}>
        {ORDER.map((choice) => (
          <button key={choice} type="button" aria-pressed={chosen === choice} onClick={() => chooseTheme(choice)}>
            {choices[choice]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
