'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

interface PageStepsProps {
  /** The list that the page lies beside. */
  list: { label: string; url: string }
  here: string
}

/** The way back from a page beside a list, in the panel's header. */
export function PageSteps({ list: { label, url }, here }: PageStepsProps) {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label, url }, { label: here }]), [setStepNav, label, url, here])
  return null
}
