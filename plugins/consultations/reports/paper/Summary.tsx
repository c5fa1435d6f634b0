import { Text, View } from '@react-pdf/renderer'
import { paragraphsOf } from '@/src/lib/report-text'
import type { Part } from './part'

export function Summary({ report, words, styles }: Part) {
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
