import { renderToBuffer } from '@react-pdf/renderer'
import type { ReportModel } from '@/src/lib/audit-report'
import type { PrintBrand } from './brandOf'
import { registerFonts } from './fonts'
import { ReportDocument } from './ReportDocument'

/** Draws a report as a PDF. */
export async function renderReport(report: ReportModel, brand: PrintBrand): Promise<Buffer> {
  registerFonts()
  return renderToBuffer(<ReportDocument report={report} brand={brand} />)
}
