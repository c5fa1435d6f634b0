import type { Block, CollectionConfig, Config, Field, Tab } from 'payload'
import { formatLabels } from 'payload/shared'
import { LOCALES, type Locale } from '@/src/lib/locales'
import { nameLabel } from './nameLabel'
import type { Rendering } from './languages'

/** Turns an English text into what the configuration keeps in its place. */
export type Translate = (english: string) => string | Rendering

/**
 * Every English text of a configuration through `translate`: labels (also those that Payload would make from a name),
 * options, descriptions, placeholders, groups, tabs. What is given as a record or a function stays. Changes nothing in place.
 */
export function translateConfig(config: Config, translate: Translate): Config {
  const walk = new Walk(translate)
  return {
    ...config,
    ...(config.blocks ? { blocks: config.blocks.map((block) => walk.block(block)) } : {}),
    collections: (config.collections ?? []).map((collection) => walk.collection(collection)),
  }
}

class Walk {
  constructor(private readonly translate: Translate) {}

  collection(collection: CollectionConfig): CollectionConfig {
    const { admin, labels } = collection
    const made = formatLabels(collection.slug)
    return {
      ...collection,
      labels: {
        singular: this.text(labels?.singular ?? nameLabel(made.singular)),
        plural: this.text(labels?.plural ?? nameLabel(made.plural)),
      },
      admin: { ...admin, ...this.texts(admin, ['group', 'description']), ...this.views(admin) },
      fields: this.fields(collection.fields),
    } as CollectionConfig
  }

  block(block: Block): Block {
    const { admin, labels } = block
    const one = nameLabel(block.slug)
    return {
      ...block,
      labels: {
        singular: this.text(labels?.singular ?? one),
        plural: this.text(labels?.plural ?? labels?.singular ?? one),
      },
      ...(admin ? { admin: { ...admin, ...this.texts(admin, ['group']) } } : {}),
      fields: this.fields(block.fields),
    } as Block
  }

  fields(fields: Field[]): Field[] {
    return fields.map((field) => this.field(field))
  }

  private field(field: Field): Field {
    if (isHidden(field)) return field
    const walked: Record<string, unknown> = { ...field, ...this.label(field) }
    if (field.admin) walked.admin = { ...field.admin, ...this.texts(field.admin, ['description', 'placeholder']) }
    if ('labels' in field && field.labels) {
      walked.labels = { ...field.labels, ...this.texts(field.labels, ['singular', 'plural']) }
    } else if (field.type === 'array') {
      const made = formatLabels(field.name)
      walked.labels = { singular: this.text(nameLabel(made.singular)), plural: this.text(nameLabel(made.plural)) }
    }
    if ('options' in field && Array.isArray(field.options)) {
      walked.options = field.options.map((option) =>
        typeof option === 'string' ? option : { ...option, label: this.text(option.label) },
      )
    }
    if (field.type === 'tabs') walked.tabs = field.tabs.map((tab) => this.tab(tab))
    if (field.type === 'blocks') walked.blocks = field.blocks.map((block) => this.block(block))
    if ('fields' in field) walked.fields = this.fields(field.fields)
    return walked as unknown as Field
  }

  private label(field: Field): { label?: unknown } {
    if ('label' in field && field.label !== undefined) return { label: this.text(field.label) }
    // A field of type ui is a component, which names itself.
    return field.type === 'ui' || !('name' in field) || !field.name ? {} : { label: this.text(nameLabel(field.name)) }
  }

  private tab(tab: Tab): Tab {
    const label = tab.label ?? ('name' in tab && tab.name ? nameLabel(tab.name) : undefined)
    return {
      ...tab,
      ...this.texts(tab, ['description']),
      ...(label === undefined ? {} : { label: this.text(label) }),
      ...(tab.admin ? { admin: { ...tab.admin, ...this.texts(tab.admin, ['description']) } } : {}),
      fields: this.fields(tab.fields),
    } as Tab
  }

  /** The tabs that plugins add to a record take a text or a function, no record of languages. */
  private views(admin: CollectionConfig['admin']): Partial<NonNullable<CollectionConfig['admin']>> {
    const edit = admin?.components?.views?.edit
    if (!edit) return {}
    const views = Object.entries(edit).map(([name, view]) => {
      const tab = (view as { tab?: { label?: unknown } } | undefined)?.tab
      if (typeof tab?.label !== 'string') return [name, view]
      const label = this.translate(tab.label)
      return [
        name,
        { ...(view as object), tab: { ...tab, label: typeof label === 'string' ? label : inLanguage(label) } },
      ]
    })
    return {
      components: { ...admin.components, views: { ...admin.components?.views, edit: Object.fromEntries(views) } },
    } as Partial<NonNullable<CollectionConfig['admin']>>
  }

  private texts(holder: object | undefined, keys: string[]): Record<string, unknown> {
    const entries = Object.entries(holder ?? {}).filter(
      ([key, value]) => keys.includes(key) && typeof value === 'string',
    )
    return Object.fromEntries(entries.map(([key, value]) => [key, this.text(value)]))
  }

  private text(value: unknown): unknown {
    return typeof value === 'string' && value.trim() !== '' ? this.translate(value) : value
  }
}

function isHidden(field: Field): boolean {
  const { admin, hidden } = field as { admin?: { hidden?: unknown }; hidden?: unknown }
  return hidden === true || admin?.hidden === true
}

/** Payload’s Japanese calls itself in English. */
const BY_NAME = new Map<string, Locale>([
  ...LOCALES.map(({ code, label }) => [label, code] as const),
  ['Japanese', 'ja'],
])

/** Payload hands such a function its `t` and nothing else; which language that speaks, it says by its own name. */
function inLanguage(rendering: Rendering) {
  return ({ t }: { t: (key: 'general:thisLanguage') => string }): string => {
    return rendering[BY_NAME.get(t('general:thisLanguage')) ?? 'en'] ?? rendering.en
  }
}
