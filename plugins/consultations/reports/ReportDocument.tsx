import { Document, Page } from '@react-pdf/renderer'
import type { ReportModel } from '@/src/lib/audit-report'
import { reportWords } from '@/src/lib/report-words'
import type { PrintBrand } from './brandOf'
import { stylesOf } from './styles'
import { Answers } from './paper/Answers'
import { Cover } from './paper/Cover'
import { Footer } from './paper/Footer'
import type { Part } from './paper/part'
import { Recommendations } from './paper/Recommendations'
import { Scores } from './paper/Scores'
import { Summary } from './paper/Summary'

interface Props {
  report: ReportModel
  brand: PrintBrand
}

/** The report on paper: cover, what was found, how each part stands, what to do, and what was said. */
export function ReportDocument({ report, brand }: Props) {
  const part: Part = { report, brand, words: reportWords(report.language), styles: stylesOf(brand) }
  const { words, styles } = part
  return (
    <Document
      title={report.title}
      author={report.organization}
      subject={words.report}
      creator="Orrery"
      language={report.language}
    >
      <Cover {...part} />
      <Page size="A4" style={styles.page}>
        <Footer {...part} />
        <Summary {...part} />
        <Scores {...part} />
      </Page>
      {report.recommendations.length > 0 ? (
        <Page size="A4" style={styles.page}>
          <Footer {...part} />
          <Recommendations {...part} />
        </Page>
      ) : null}
      {report.sections.length > 0 ? (
        <Page size="A4" style={styles.page}>
          <Footer {...part} />
          <Answers {...part} />
        </Page>
      ) : null}
    </Document>
  )
}
