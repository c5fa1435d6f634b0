import { Text, View } from '@react-pdf/renderer'
import type { ReportAnswer } from '@/src/lib/audit-report'
import { answerText, paragraphsOf } from '@/src/lib/report-text'
import { SIGNAL } from '../styles'
import type { Part } from './part'

export function Answers({ report, words, styles, brand }: Part) {
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
