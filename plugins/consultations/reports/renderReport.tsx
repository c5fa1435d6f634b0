import { renderToBuffer } from '@react-pdf/renderer'
import type { ReportModel } from '@/src/lib/audit-report'
import type { PrintBrand } from './brandOf'
import { forPaper } from './breakWord'
import { registerFonts } from './fonts'
import { ReportDocument } from './ReportDocument'

/** Draws a report as a PDF. */
export async function renderReport(report: ReportModel, brand: PrintBrand): Promise<Buffer> {
  registerFonts()
  return renderToBuffer(<ReportDocument report={everyText(report)} brand={brand} />)
}

/** The same with each of its texts made ready for the renderer. */
function everyText<Value>(value: Value): Value {
  if (typeof value === 'string') return forPaper(value) as Value
  if (Array.isArray(value)) return value.map(everyText) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, everyText(part)])) as Value
}
