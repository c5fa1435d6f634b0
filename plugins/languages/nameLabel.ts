import { humanize } from '@/src/lib/options'

/** The label that a field's name stands for: `landingPage` as "Landing page", `isActive` as "Active". */
export function nameLabel(name: string): string {
  return humanize(name.replace(/^is(?=[A-Z])/, ''))
}
