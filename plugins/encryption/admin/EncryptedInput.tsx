'use client'

import { Button, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import type { ChangeEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { hintIn, isMask } from '@/src/lib/crypto/maskText'

type Props = TextareaFieldClientProps | TextFieldClientProps

/**
 * The input of a secret. A stored one shows as "Set" with a way to replace or remove it, and never fills the input, so
 * neither the browser's password manager nor a screenshot gets it.
 */
export function EncryptedInput({ field, path: givenPath, readOnly }: Props) {
  const { path, value, initialValue, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const say = useSay()
  const isLocked = readOnly === true || disabled || field.admin?.readOnly === true
  const isStored = isMask(value)
  const id = `field-${path.replaceAll('.', '__')}`
  const hint = isStored ? hintIn(value) : ''

  const type = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setValue(event.target.value)

  return (
    <div className={`field-type ${field.type}${showError ? ' error' : ''}${isLocked ? ' read-only' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {isStored ? (
          <div style={{ display: 'flex', gap: 'calc(var(--base) / 2)', alignItems: 'center' }}>
            <output id={id}>{hint === '' ? say('Set') : say('Set, ends in {hint}', { hint })}</output>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => setValue('')}
              disabled={isLocked}
            >
              {say('Replace')}
            </Button>
            <Button buttonStyle="subtle" size="small" margin={false} onClick={() => setValue(null)} disabled={isLocked}>
              {say('Remove')}
            </Button>
          </div>
        ) : field.type === 'textarea' ? (
          <textarea
            id={id}
            name={path}
            rows={6}
            value={value ?? ''}
            onChange={type}
            disabled={isLocked}
            spellCheck={false}
          />
        ) : (
          <input
            id={id}
            name={path}
            type="password"
            autoComplete="new-password"
            value={value ?? ''}
            onChange={type}
            disabled={isLocked}
          />
        )}
        {isMask(initialValue) && !isStored ? (
          <Button
            buttonStyle="none"
            size="small"
            margin={false}
            onClick={() => setValue(initialValue)}
            disabled={isLocked}
          >
            {say('Keep the stored value')}
          </Button>
        ) : null}
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}
