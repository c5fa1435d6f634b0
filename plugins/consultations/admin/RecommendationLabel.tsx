'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'

/** The head of a recommendation on the form: what it says, so that one finds it while it is folded. */
export function RecommendationLabel() {
  const say = useSay()
  const { data, rowNumber = 0 } = useRowLabel<{ title?: string }>()
  return (
    <span>
      {String(rowNumber + 1).padStart(2, '0')} {data.title || say('A recommendation without a title yet')}
    </span>
  )
}
