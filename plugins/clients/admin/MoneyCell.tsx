import type { DefaultServerCellComponentProps } from 'payload'
import { formatMoney, isCurrency } from '@/src/lib/money'
import './clients.css'

/** An amount with the currency of its row. */
export function MoneyCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  const { currency } = rowData as { currency?: unknown }
  if (typeof cellData !== 'number') return null
  const known = typeof currency === 'string' && isCurrency(currency)
  return <span className="client-figure">{known ? formatMoney(cellData, currency, i18n.language) : cellData}</span>
}
