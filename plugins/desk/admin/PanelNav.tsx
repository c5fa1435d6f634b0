import { DefaultNav } from '@payloadcms/next/rsc'
import type { ComponentProps } from 'react'
import type { PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import type { NavigationGroup } from '../arrange'
import { findable } from '../findable'

type Props = ComponentProps<typeof DefaultNav> & { navigation: NavigationGroup[]; req: PayloadRequest }

/** Payload's navigation with the collections alone that the person has something to do with. */
export function PanelNav({ navigation, ...props }: Props) {
  const finds = findable(navigation, (operation, slug) => can(props.req, operation, slug))
  const { visibleEntities } = props
  return (
    <DefaultNav
      {...props}
      visibleEntities={
        visibleEntities && { ...visibleEntities, collections: visibleEntities.collections.filter(finds) }
      }
    />
  )
}
