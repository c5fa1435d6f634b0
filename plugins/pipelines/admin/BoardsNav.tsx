import { headers } from 'next/headers'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { createLocalReq, type ServerProps } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { BoardLinks } from './BoardLinks'

/** More boards than this are found in the list of pipelines. */
const MOST = 12

/** In the navigation: the boards of the organization that take cards, for those who may see them. */
export async function BoardsNav({ payload, user, i18n }: ServerProps) {
  const req = await createLocalReq({ user }, payload)
  if (!can(req, 'read', 'pipelines') || !can(req, 'read', 'pipeline-items')) return null
  const selected = getTenantFromCookie(await headers(), 'text')
  const { docs } = await payload.find({
    collection: 'pipelines',
    where: {
      and: [
        { isActive: { equals: true } },
        { deletedAt: { exists: false } },
        ...(selected ? [{ organization: { equals: selected } }] : []),
      ],
    },
    select: { name: true },
    sort: 'name',
    limit: MOST,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  if (docs.length === 0) return null
  const say = sayIn(i18n)
  const { admin } = payload.config.routes
  return (
    <BoardLinks
      label={say('Boards')}
      boards={docs.map(({ id, name }) => ({ name, href: `${admin}/collections/pipelines/${id}/board` }))}
    />
  )
}
