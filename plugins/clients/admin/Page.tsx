import { Gutter } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { ListTabs, type ListTab } from '@/src/components/panel/ListTabs'
import { PageSteps } from './PageSteps'
import './clients.css'

interface PageProps {
  title: string
  /** The list that the page lies beside: the way back. */
  list: { label: string; url: string }
  /** Names the ways into the other lists. */
  ways: string
  tabs: readonly ListTab[]
  children: ReactNode
}

/** A page beside a list: its title and the ways to the others. */
export function Page({ title, list, ways, tabs, children }: PageProps) {
  return (
    <Gutter className="client-page">
      <PageSteps list={list} here={title} />
      <h1>{title}</h1>
      <ListTabs className="client-tabs" name={ways} tabs={tabs} />
      {children}
    </Gutter>
  )
}
