'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientComponent } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { currencyAround, currencyExponent, parseMoney } from '@/src/lib/money'
import { amountText } from '../amountText'
import './money-field.css'

/** Where the form names no currency: two decimal places, as most have. */
const UNNAMED = 'EUR'

/** An amount as people write it, `14,500.00`; the form keeps the integer of minor units that the database holds. */
export const MoneyField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const say = useSay()
  const language = useLanguage()
  const { path, value, setValue, showError, errorMessage, disabled } = useField<number | null>({
    potentiallyStalePath: given,
  })
  const named = useFormFields(([fields]) => currencyAround(path, (at) => fields[at]?.value))
  const currency = named ?? UNNAMED
  const [text, setText] = useState(() => amountText(value, currency, language))
  const [isWrong, setWrong] = useState(false)
  const before = useRef(currency)
  const id = `field-${path.replace(/\./g, '__')}`

  // From elsewhere: the record was read again, or somebody took back what was typed.
  useEffect(() => {
    setText((shown) =>
      parseMoney(shown || '0', currency, language) === (value ?? 0) && shown !== ''
        ? shown
        : amountText(value, currency, language),
    )
  }, [value, currency, language])

  // 14,500 euros become 14,500 yen, not 1,450,000: what was written stays.
  useEffect(() => {
    const shift = currencyExponent(currency) - currencyExponent(before.current)
    before.current = currency
    if (shift !== 0 && typeof value === 'number') setValue(Math.round(value * 10 ** shift))
  }, [currency, value, setValue])

  const change = (next: string) => {
    setText(next)
    const amount = next.trim() === '' ? null : parseMoney(next, currency, language)
    setWrong(amount === null && next.trim() !== '')
    if (amount !== null || next.trim() === '') setValue(amount)
  }

  return (
    <div
      className={`field-type text money-field ${showError || isWrong ? 'error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={id} label={field.label} required={field.required} />
      <FieldError path={path} showError={showError} message={errorMessage} />
      <div className="money-field__line">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          readOnly={readOnly || disabled || field.admin?.readOnly}
          aria-invalid={isWrong || showError}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            if (!isWrong) setText(amountText(value, currency, language))
          }}
        />
        {named ? <span className="money-field__currency">{named}</span> : null}
      </div>
      {isWrong ? (
        <p id={`${id}-problem`} className="money-field__problem" role="status">
          {say('Write an amount, such as {example}. The last one that could be read is kept.', {
            example: amountText(1250 * 10 ** currencyExponent(currency), currency, language),
          })}
        </p>
      ) : null}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
