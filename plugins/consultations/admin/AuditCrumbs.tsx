import type { Say } from '@/plugins/languages/api'
import { Crumbs } from './Crumbs'

interface AuditCrumbsProps {
  doc: { id?: string | number; title?: unknown }
  /** The panel's address. */
  admin: string
  say: Say
  here: string
}

/** Where one is, on a tab of an audit. */
export function AuditCrumbs({ doc, admin, say, here }: AuditCrumbsProps) {
  const list = `${admin}/collections/revenue-audits`
  const trail = [
    { label: say('Audits'), url: list },
    { label: String(doc.title ?? ''), url: `${list}/${doc.id}` },
    { label: here },
  ]
  return <Crumbs trail={trail} />
}
