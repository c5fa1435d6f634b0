import { TroubleText } from '@/src/components/site/TroubleText'

export default function PortalNotFound() {
  return (
    <main id="content" style={{ paddingInline: 'var(--gutter)' }}>
      <TroubleText kind="notFound" />
    </main>
  )
}
