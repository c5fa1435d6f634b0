'use client'

import { Button, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { JsonField } from './JsonField'

/** Free keys of a record: out of the way until there are some, or until somebody wants to write the first one. */
export const MetadataField: JSONFieldClientComponent = (props) => {
  const { field, path, readOnly } = props
  const say = useSay()
  const { value, disabled } = useField<unknown>({ potentiallyStalePath: path })
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isOpen) place.current?.querySelector('textarea')?.focus()
  }, [isOpen])

  const isEmpty = value === null || value === undefined || JSON.stringify(value) === '{}'
  if (isEmpty && !isOpen) {
    if (readOnly || disabled || field.admin?.readOnly) return null
    return (
      <div className="field-type">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
          {say('Add keys of your own')}
        </Button>
      </div>
    )
  }
  return (
    <div ref={place}>
      <JsonField {...props} />
    </div>
  )
}
