import styles from './Metrics.module.css'

interface MetricsProps {
  items: readonly { value: string; label: string; note?: string | null }[]
}

/** Figures as an instrument shows them: large, between hairlines, with what they measure. */
export function Metrics({ items }: MetricsProps) {
  return (
    <dl className={styles.metrics} data-count={items.length}>
      {items.map(({ value, label, note }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note ? <dd className={styles.note}>{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
