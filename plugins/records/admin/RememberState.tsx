'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { installIfMatch, rememberState } from './staleSave'

/** Invisible in the edit view: notes which state of the document the person has before them. */
export function RememberState() {
  const { id, collectionSlug, initialData } = useDocumentInfo()
  const updatedAt = (initialData as { updatedAt?: unknown } | undefined)?.updatedAt
  useEffect(() => {
    installIfMatch()
    if (id && collectionSlug && typeof updatedAt === 'string') rememberState(collectionSlug, String(id), updatedAt)
  }, [id, collectionSlug, updatedAt])
  return null
}
