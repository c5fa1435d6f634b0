import { Text, View } from '@react-pdf/renderer'
import type { ReportRecommendation } from '@/src/lib/audit-report'
import { paragraphsOf } from '@/src/lib/report-text'
import type { Part } from './part'

export function Recommendations({ report, words, styles, brand }: Part) {
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
