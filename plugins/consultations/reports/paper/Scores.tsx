import { Text, View } from '@react-pdf/renderer'
import { bandColour, bandWord, type Part } from './part'

export function Scores({ report, words, brand, styles }: Part) {
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
