import { createLocalReq, type ListViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { Moderation } from './Moderation'

/** Above the comments: their shelves for everybody who reads them, the decisions for those who make them. */
export async function CommentDesk({ payload, user, collectionSlug }: ListViewServerProps) {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return <Moderation mayDecide={can(req, 'update', collectionSlug)} />
}
