import { DefaultNav } from '@payloadcms/next/rsc'
import type { ComponentProps } from 'react'
import { createLocalReq, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import type { NavigationGroup } from '../arrange'
import { findable } from '../findable'

type Props = ComponentProps<typeof DefaultNav> & { navigation: NavigationGroup[]; req?: PayloadRequest }

/** Payload's navigation with the collections alone that the person has something to do with. */
export async function PanelNav({ navigation, ...props }: Props) {
  const { payload, user, visibleEntities } = props
  // The page for what does not exist is drawn, behind every other page too, without a request.
  const req = props.req ?? (await createLocalReq({ user: user ?? undefined }, payload))
  const finds = findable(navigation, (operation, slug) => can(req, operation, slug))
  return (
    <DefaultNav
      {...props}
      visibleEntities={
        visibleEntities && { ...visibleEntities, collections: visibleEntities.collections.filter(finds) }
      }
    />
  )
}
