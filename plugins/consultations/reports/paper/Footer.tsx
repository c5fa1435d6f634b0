import { Text, View } from '@react-pdf/renderer'
import { fill } from '@/src/lib/fill'
import type { Part } from './part'

export function Footer({ report, words, styles }: Part) {
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
