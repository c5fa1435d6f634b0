import { Mark } from './Mark'

/** On the sign-in page. */
export function Logo() {
  return (
    <div style={{ display: 'grid', justifyItems: 'center', gap: '0.75rem' }}>
      <Mark size={88} />
      <span style={{ fontFamily: 'var(--font-serif)', fontSize: '2rem', letterSpacing: '-0.01em' }}>Orrery</span>
    </div>
  )
}
