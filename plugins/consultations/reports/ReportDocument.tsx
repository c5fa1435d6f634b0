import { Document, Page, Text, View } from '@react-pdf/renderer'
import { bandOf, type ReportAnswer, type ReportModel, type ReportRecommendation } from '@/src/lib/audit-report'
import { fill } from '@/src/lib/fill'
import { answerText, paragraphsOf, reportDate } from '@/src/lib/report-text'
import { auditTypeWord, reportWords, type ReportWords } from '@/src/lib/report-words'
import type { PrintBrand } from './brandOf'
import { Dial } from './Dial'
import { SIGNAL, stylesOf, type ReportStyles } from './styles'

interface Props {
  report: ReportModel
  brand: PrintBrand
}

interface Part {
  report: ReportModel
  words: ReportWords
  brand: PrintBrand
  styles: ReportStyles
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
          <AnswersPart {...part} />
        </Page>
      ) : null}
    </Document>
  )
}

function Cover({ report, words, brand, styles }: Part) {
  const facts = [
    [words.forWhom, report.client],
    [words.by, [report.author, report.organization].filter(Boolean).join(', ')],
    [words.date, reportDate(report)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <Page size="A4" style={[styles.page, styles.cover]}>
      <View>
        <Text style={styles.label}>{report.organization}</Text>
      </View>
      <View>
        <Text style={styles.label}>
          {words.report} · {auditTypeWord(words, report.auditType)}
        </Text>
        <Text style={styles.title}>{report.title}</Text>
        {report.isCompleted ? null : (
          <Text style={[styles.label, { color: SIGNAL, marginTop: 12 }]}>{words.draft}</Text>
        )}
        {report.score === null ? null : (
          <View style={{ marginTop: 44 }}>
            <Dial score={report.score} brand={brand} size={220} />
            <Text style={[styles.quiet, { width: 220, textAlign: 'center' }]}>
              {words.score} {words.outOf} · {bandWord(report.score, words)}
            </Text>
          </View>
        )}
      </View>
      <View style={styles.facts}>
        {facts.map(([label, value]) => (
          <View key={label} style={{ flexShrink: 1 }}>
            <Text style={styles.label}>{label}</Text>
            <Text>{value}</Text>
          </View>
        ))}
      </View>
    </Page>
  )
}

function Summary({ report, words, styles }: Part) {
  const results = report.results ? paragraphsOf(report.results) : [words.noSummary]
  return (
    <View style={styles.section}>
      <Text style={styles.label}>{words.report}</Text>
      <Text style={styles.heading}>{words.summary}</Text>
      {results.map((text, index) => (
        <Text key={index} style={[styles.paragraph, index === 0 ? styles.lead : {}]}>
          {text}
        </Text>
      ))}
      {report.challenges || report.areas.length > 0 ? (
        <View style={[styles.split, styles.ruled]}>
          {report.challenges ? (
            <View style={styles.main}>
              <Text style={styles.label}>{words.challenges}</Text>
              {paragraphsOf(report.challenges).map((text, index) => (
                <Text key={index} style={[styles.paragraph, styles.quiet]}>
                  {text}
                </Text>
              ))}
            </View>
          ) : null}
          {report.areas.length > 0 ? (
            <View style={styles.aside}>
              <Text style={styles.label}>{words.areas}</Text>
              {report.areas.map((area) => (
                <Text key={area} style={styles.quiet}>
                  {area}
                </Text>
              ))}
            </View>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}

function Scores({ report, words, brand, styles }: Part) {
  const scored = report.sections.filter(({ score }) => score !== null)
  if (scored.length === 0) return null
  return (
    <View style={styles.section}>
      <View wrap={false} minPresenceAhead={80}>
        <Text style={styles.label}>{words.score}</Text>
        <Text style={styles.heading}>{words.scores}</Text>
      </View>
      {scored.map(({ title, score }, index) => (
        <View key={index} style={styles.ruled} wrap={false}>
          <View style={styles.row}>
            <Text style={styles.subheading}>{title || words.rest}</Text>
            <Text style={[styles.small, styles.quiet]}>{bandWord(score ?? 0, words)}</Text>
            <Text style={[styles.reading, { width: 34, textAlign: 'right' }]}>{String(score)}</Text>
          </View>
          <View style={styles.bar}>
            <View style={{ height: 4, width: `${score}%`, backgroundColor: bandColour(score ?? 0, brand) }} />
          </View>
        </View>
      ))}
    </View>
  )
}

function Recommendations({ report, words, styles, brand }: Part) {
  const turns = (['FIRST', 'NEXT', 'LATER'] as const).filter((turn) =>
    report.recommendations.some((one) => one.turn === turn),
  )
  const titles = { FIRST: words.turnFirst, NEXT: words.turnNext, LATER: words.turnLater }
  let number = 0
  return (
    <View>
      <Text style={styles.label}>{words.report}</Text>
      <Text style={styles.heading}>{words.recommendations}</Text>
      {turns.map((turn) => (
        <View key={turn} style={{ marginBottom: 18 }}>
          <Text style={[styles.label, { color: turn === 'FIRST' ? brand.second : brand.accent }]} minPresenceAhead={60}>
            {titles[turn]}
          </Text>
          {report.recommendations
            .filter((one) => one.turn === turn)
            .map((one) => (
              <Recommendation key={one.title} one={one} number={(number += 1)} words={words} styles={styles} />
            ))}
        </View>
      ))}
    </View>
  )
}

interface RecommendationProps extends Pick<Part, 'words' | 'styles'> {
  one: ReportRecommendation
  number: number
}

function Recommendation({ one, number, words, styles }: RecommendationProps) {
  const levels = { LOW: words.low, MEDIUM: words.medium, HIGH: words.high }
  return (
    <View style={[styles.split, styles.ruled]} wrap={false}>
      <Text style={[styles.reading, { width: 22 }]}>{String(number)}</Text>
      <View style={styles.main}>
        <Text style={[styles.subheading, { marginBottom: 4 }]}>{one.title}</Text>
        {one.detail
          ? paragraphsOf(one.detail).map((text, index) => (
              <Text key={index} style={styles.paragraph}>
                {text}
              </Text>
            ))
          : null}
      </View>
      <View style={styles.aside}>
        {one.impact ? (
          <Text style={[styles.small, styles.quiet]}>
            {words.impact}: {levels[one.impact]}
          </Text>
        ) : null}
        {one.effort ? (
          <Text style={[styles.small, styles.quiet]}>
            {words.effort}: {levels[one.effort]}
          </Text>
        ) : null}
      </View>
    </View>
  )
}

function AnswersPart({ report, words, styles, brand }: Part) {
  return (
    <View>
      <Text style={styles.label}>{words.report}</Text>
      <Text style={styles.heading}>{words.answers}</Text>
      {report.sections.map((section, index) => (
        <View key={index} style={styles.section}>
          <View
            style={[styles.row, { borderBottomWidth: 0.75, borderBottomColor: brand.accent, paddingBottom: 5 }]}
            minPresenceAhead={70}
            wrap={false}
          >
            <Text style={styles.subheading}>{section.title || words.rest}</Text>
            {section.score === null ? null : <Text style={styles.reading}>{String(section.score)}</Text>}
          </View>
          {section.questions.map((answer, row) => (
            <Answer key={row} answer={answer} report={report} words={words} styles={styles} isFirst={row === 0} />
          ))}
          {section.checklists.map(({ title, items }, row) => (
            <View key={row} style={styles.ruled} wrap={items.length > 12}>
              <Text style={[styles.strong, { marginBottom: 3 }]}>{title}</Text>
              {items.map(({ text, isDone }) => (
                <View key={text} style={{ flexDirection: 'row', gap: 8 }}>
                  <Text style={[styles.small, { width: 44, color: isDone ? brand.second : SIGNAL }]}>
                    {isDone ? words.done : words.open}
                  </Text>
                  <Text style={styles.main}>{text}</Text>
                </View>
              ))}
            </View>
          ))}
          {section.note ? (
            <View style={styles.ruled}>
              <Text style={styles.label}>{words.note}</Text>
              {paragraphsOf(section.note).map((text, row) => (
                <Text key={row} style={styles.paragraph}>
                  {text}
                </Text>
              ))}
            </View>
          ) : null}
        </View>
      ))}
    </View>
  )
}

interface AnswerProps extends Pick<Part, 'words' | 'styles' | 'report'> {
  answer: ReportAnswer
  isFirst: boolean
}

function Answer({ answer, report, words, styles, isFirst }: AnswerProps) {
  return (
    <View style={[styles.split, isFirst ? { paddingTop: 8 } : styles.ruled]} wrap={false}>
      <Text style={[styles.quiet, { width: 190, flexShrink: 0 }]}>{answer.question}</Text>
      <View style={styles.main}>
        <Text>{answerText(answer, words, report.language)}</Text>
        {answer.note ? <Text style={[styles.small, styles.quiet, { marginTop: 2 }]}>{answer.note}</Text> : null}
      </View>
    </View>
  )
}

function Footer({ report, words, styles }: Part) {
  return (
    <View style={styles.footer} fixed>
      <Text>
        {report.organization} · {report.title}
      </Text>
      <Text
        render={({ pageNumber, totalPages }) =>
          fill(words.page, { page: String(pageNumber), pages: String(totalPages) })
        }
      />
    </View>
  )
}

function bandWord(score: number, words: ReportWords): string {
  return { LOW: words.bandLow, MIDDLE: words.bandMiddle, HIGH: words.bandHigh }[bandOf(score)]
}

function bandColour(score: number, brand: PrintBrand): string {
  return { LOW: SIGNAL, MIDDLE: brand.accent, HIGH: brand.second }[bandOf(score)]
}
