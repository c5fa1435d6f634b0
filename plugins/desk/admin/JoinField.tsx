'use client'

import { JoinField as PayloadJoinField, useAuth } from '@payloadcms/ui'
import type { JoinFieldClientComponent } from 'payload'

/** Records that point to this one. Payload offers everybody to add one; here only whom the policy lets. */
export const JoinField: JoinFieldClientComponent = (props) => {
  const { field } = props
  const { permissions } = useAuth()
  const mayCreate = [field.collection].flat().some((slug) => permissions?.collections?.[slug]?.create)
  const allowCreate = field.admin?.allowCreate !== false && mayCreate
  const admin = { ...field.admin, allowCreate } as NonNullable<typeof field.admin>
  return <PayloadJoinField {...props} field={{ ...field, admin }} />
}
