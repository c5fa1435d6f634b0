'use client'

import { useRouter } from 'next/navigation'
import { useSay } from '@/plugins/languages/api.client'
import { RecordPicker } from './RecordPicker'

interface MergeWithProps {
  collection: 'clients' | 'companies' | 'contacts'
  id: string
  organization: string
}

/** The choice of the record that goes. */
export function MergeWith({ collection, id, organization }: MergeWithProps) {
  const say = useSay()
  const router = useRouter()
  return (
    <RecordPicker
      collection={collection}
      organization={organization}
      except={id}
      label={say('Name of the record that goes')}
      onPick={(record) => router.push(`/admin/collections/${collection}/${id}/merge?with=${record.id}`)}
    />
  )
}
