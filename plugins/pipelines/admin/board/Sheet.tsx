'use client'

import type { ReactNode } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { SideSheet } from '@/src/components/panel/SideSheet'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** A line above the title. */
  above?: ReactNode
}

/** A sheet of the board. */
export function Sheet(props: Props) {
  const say = useSay()
  return <SideSheet className="board-sheet" closeLabel={say('Close')} {...props} />
}
