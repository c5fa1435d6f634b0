'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Whoever opens a new submission has read it; the form that lies open learns it too, or saving it would undo that. */
export function MarkRead() {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const status = useFormFields(([fields]) => fields.status?.value)
  useEffect(() => {
    if (!id || status !== 'NEW') return
    let isGone = false
    void fetch(`/api/${collectionSlug}/${id}/read`, { method: 'POST', credentials: 'same-origin' }).then((response) => {
      if (response.ok && !isGone) {
        dispatchFields({ type: 'UPDATE', path: 'status', value: 'READ', initialValue: 'READ' })
      }
    })
    return () => {
      isGone = true
    }
    // Once for each record: a person who sets it back to new means it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id])
  return null
}
