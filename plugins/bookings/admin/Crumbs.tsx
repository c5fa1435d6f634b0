'use client'

import { useStepNav, type StepNavItem } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Says in the head of the panel where one is: for views that the server draws. */
export function Crumbs({ trail }: { trail: StepNavItem[] }) {
  const { setStepNav } = useStepNav()
  const text = JSON.stringify(trail)
  useEffect(() => setStepNav(JSON.parse(text) as StepNavItem[]), [setStepNav, text])
  return null
}
