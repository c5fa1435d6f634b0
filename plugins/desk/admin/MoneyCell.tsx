import type { DefaultServerCellComponentProps } from 'payload'
import { tagOf } from '@/plugins/languages/api'
import { currencyAround, formatMoney } from '@/src/lib/money'
import { amountText } from '../amountText'
import './desk.css'

/** Where the row names no currency: two decimal places, as most have. */
const UNNAMED = 'EUR'

/** An amount in a list as people write it, with the currency of its row. */
export function MoneyCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number' || !Number.isSafeInteger(cellData)) return null
  const currency = currencyAround('amount', (name) => (rowData as Record<string, unknown>)[name])
  const language = tagOf(i18n.language)
  return (
    <span className="desk-amount">
      {currency ? formatMoney(cellData, currency, language) : amountText(cellData, UNNAMED, language)}
    </span>
  )
}
