'use client'

import { useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Activity } from '@/payload-types'
import { BLOCK_MINUTES } from '@/src/lib/work'

/** What a new form holds before anybody has touched it. */
const UNTOUCHED: Record<string, unknown> = { energyLevel: 'MODERATE', timeBlockMinutes: BLOCK_MINUTES }
const SOURCE: Record<string, keyof Activity> = {
  title: 'title',
  description: 'description',
  category: 'category',
  energyLevel: 'energyLevel',
  timeBlockMinutes: 'defaultDurationMinutes',
}

/** Picking an activity in a new task fills in at once what the person has left empty. */
export function FillFromActivity() {
  const { id } = useDocumentInfo()
  const { value } = useField<string | null>({ path: 'activity' })
  const { dispatchFields, getField, setModified } = useForm()
  const filled = useRef<string | null>(null)

  useEffect(() => {
    if (id || !value || filled.current === value) return
    const asked = new AbortController()
    void (async () => {
      const activity = await readActivity(value, asked.signal)
      if (!activity || asked.signal.aborted) return
      filled.current = value
      for (const [path, source] of Object.entries(SOURCE)) {
        const present: unknown = getField(path)?.value
        const isEmpty = present === undefined || present === null || present === '' || present === UNTOUCHED[path]
        const offered = activity[source]
        if (isEmpty && offered !== null && offered !== undefined) {
          dispatchFields({ type: 'UPDATE', path, value: offered, valid: true })
        }
      }
      setModified(true)
    })()
    return () => asked.abort()
  }, [dispatchFields, getField, id, setModified, value])

  return null
}

async function readActivity(id: string, signal: AbortSignal): Promise<Activity | null> {
  const response = await fetch(`/api/activities/${id}?depth=0`, { credentials: 'same-origin', signal }).catch(
    () => null,
  )
  return response?.ok ? ((await response.json()) as Activity) : null
}
