import { TroubleText } from '@/src/components/site/TroubleText'

export default function NotFound() {
  return (
    <main id="content" style={{ padding: 'var(--space-3)' }}>
      <TroubleText kind="notFound" />
    </main>
  )
}
