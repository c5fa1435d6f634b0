import { Buttons, type LinkItem } from './Buttons'
import styles from './Pricing.module.css'

/** An offer, with its price as people read it. */
export interface PricingPlan {
  name: string
  /** “€1,250.00”, or “On request”. */
  price: string
  /** Before the price: “from”. */
  before: string | null
  /** After the price: “a month”. */
  period: string | null
  description: string | null
  features: readonly string[]
  /** Says why it stands out; null when it does not. */
  highlight: string | null
  link: LinkItem | null
}

interface PricingProps {
  plans: readonly PricingPlan[]
  note?: string | null
}

/** Offers side by side, their lines level with each other; the one that stands out lies on a raised plate. */
export function Pricing({ plans, note }: PricingProps) {
  return (
    <>
      <ul className={styles.plans}>
        {plans.map(({ name, price, before, period, description, features, highlight, link }, index) => (
          <li key={index} data-highlighted={highlight ? true : undefined}>
            <div className={styles.name}>
              <h3>{name}</h3>
              {highlight ? <p className="label">{highlight}</p> : null}
            </div>
            <p className={styles.price}>
              {before ? <span className={styles.small}>{before} </span> : null}
              <span className={styles.amount}>{price}</span>
              {period ? <span className={styles.small}> {period}</span> : null}
            </p>
            <p className="quiet">{description}</p>
            <ul className={styles.features}>
              {features.map((feature, line) => (
                <li key={line}>{feature}</li>
              ))}
            </ul>
            <Buttons links={link ? [link] : []} isQuiet={!highlight} />
          </li>
        ))}
      </ul>
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  )
}
