'use client'

import { useEffect } from 'react'
import { rememberFirstTouch } from './firstTouch'

/** On every public page: the first one of a visit is remembered for the contact form. */
export function FirstTouch() {
  useEffect(rememberFirstTouch, [])
  return null
}
