import { Page, Text, View } from '@react-pdf/renderer'
import { reportDate } from '@/src/lib/report-text'
import { auditTypeWord } from '@/src/lib/report-words'
import { Dial } from '../Dial'
import { SIGNAL } from '../styles'
import { bandWord, type Part } from './part'

export function Cover({ report, words, brand, styles }: Part) {
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
