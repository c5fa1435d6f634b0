import type { Config, Payload } from 'payload'
import { declareWords } from '@/plugins/languages/api'
import type { MailTemplate } from './defineTemplate'
import { TEMPLATES } from './templates'

/** Adds templates of a capability of its own; for the `index.ts` of that plugin. */
export function registerTemplates(config: Config, templates: MailTemplate[]): Config {
  const all = [...extraTemplates(config), ...templates]
  const names = [...Object.keys(TEMPLATES), ...all.map(({ name }) => name)]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two mail templates are called "${twice}". Rename one of them.`)
  const words = templates.map(({ title }) => title)
  return declareWords({ ...config, custom: { ...config.custom, mailTemplates: all } }, words)
}

/** Every template of a config, the house's own first. */
export function templatesOf(config: Pick<Config | Payload['config'], 'custom'>): MailTemplate[] {
  return [...(Object.values(TEMPLATES) as MailTemplate[]), ...extraTemplates(config)]
}

/** @throws when no template has this name */
export function templateNamed(config: Pick<Config | Payload['config'], 'custom'>, name: string): MailTemplate {
  const template = templatesOf(config).find((one) => one.name === name)
  if (!template) throw new Error(`There is no mail template "${name}". Register it with registerTemplates().`)
  return template
}

function extraTemplates(config: Pick<Config | Payload['config'], 'custom'>): MailTemplate[] {
  return (config.custom?.mailTemplates as MailTemplate[] | undefined) ?? []
}
