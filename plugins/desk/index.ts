import type { CollectionSlug, Config, Plugin, Where } from 'payload'
import { declareWords } from '@/plugins/languages/api'
import type { Operation } from '@/src/lib/policy'
import { withApiTabForPlatform } from './apiTab'
import { arrange, type NavigationGroup } from './arrange'
import { dressFields } from './dressFields'

const NAV = '/plugins/desk/admin/PanelNav#PanelNav'
const CARDS = '/plugins/desk/admin/CollectionCards#CollectionCards'

export type { NavigationGroup } from './arrange'

/** One reading on the front page: how many rows of a collection wait for somebody. */
export interface AttentionItem {
  label: string
  /** What to do about them, in a few words. */
  hint: string
  /** What is said when there are none. */
  empty: string
  collection: CollectionSlug
  /** What one must be allowed to do to rows of the collection to do something about them. @default nothing but reading them */
  needs?: Operation
  /** Flat conditions, of the person who looks where it is about own rows; a factory, because Payload changes the filter that it is given. */
  where: (person: Onlooker) => Where
  /** Further flat conditions for somebody who may do what it `needs` to own rows alone. @default everybody sees the same */
  own?: (person: Onlooker) => Where
}

/** Who looks at the front page, and which day it is there. */
export interface Onlooker {
  id: string
  /** `YYYY-MM-DD` on the person's clock. */
  today: string
  /** The instants at which that day begins and ends. */
  from: string
  until: string
}

export interface DeskOptions {
  /** The panel's navigation, from top to bottom. Collections that it does not name keep their own group, below. @default as configured */
  navigation?: NavigationGroup[]
  attention: AttentionItem[]
  /** @default 'audit-logs' */
  trailSlug?: CollectionSlug
}

/** The admin panel's face: mark and logo, nothing loaded from outside, and a front page that says what needs attention. */
export const deskPlugin =
  ({ attention, navigation = [], trailSlug = 'audit-logs' }: DeskOptions): Plugin =>
  (config: Config): Config => {
    const { components } = config.admin ?? {}
    const words = attention.flatMap(({ label, hint, empty }) => [label, hint, empty])
    return {
      ...declareWords(config, words),
      blocks: config.blocks?.map((block) => ({ ...block, fields: dressFields(block.fields) })),
      collections: arrange(config.collections ?? [], navigation).map((collection) =>
        withApiTabForPlatform({ ...collection, fields: dressFields(collection.fields) }),
      ),
      admin: {
        ...config.admin,
        // The default asks gravatar.com, which tells a third party who works here.
        avatar: 'default',
        // Under the slug of Payload's own, which stands behind it: the front page has one list of collections.
        dashboard: {
          defaultLayout: [{ widgetSlug: 'collections', width: 'full' }],
          ...config.admin?.dashboard,
          widgets: [
            ...(config.admin?.dashboard?.widgets ?? []),
            { slug: 'collections', minWidth: 'full', Component: { path: CARDS, serverProps: { navigation } } },
          ],
        },
        components: {
          ...components,
          Nav: { path: NAV, serverProps: { navigation } },
          graphics: { Icon: '/plugins/desk/admin/Icon#Icon', Logo: '/plugins/desk/admin/Logo#Logo' },
          beforeDashboard: [
            ...(components?.beforeDashboard ?? []),
            { path: '/plugins/desk/admin/Attention#Attention', serverProps: { items: attention, trailSlug } },
          ],
        },
      },
    }
  }
