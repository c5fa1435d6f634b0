import type { MailBodyProps } from '../../defineTemplate'
import type { QuotaWarningData } from '../quotaWarning'
import type { QuotaWarningKey } from '../words/quotaWarning'
import { Action, Layout, Paragraph, Readings, Title } from './Layout'

export function QuotaWarning({ data, brand, voice }: MailBodyProps<QuotaWarningData, QuotaWarningKey>) {
  const isUsedUp = data.used >= data.limit
  const share = voice.say('share', { used: voice.number(data.used), limit: voice.number(data.limit) })
  return (
    <Layout brand={brand} preview={voice.say(isUsedUp ? 'previewUsedUp' : 'previewMost')}>
      <Title brand={brand}>{voice.say(isUsedUp ? 'titleUsedUp' : 'titleMost')}</Title>
      <Paragraph brand={brand}>{voice.say(isUsedUp ? 'bodyUsedUp' : 'bodyMost')}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('sent'), share],
          [voice.say('anew'), data.resetsAt ? voice.longDate(data.resetsAt) : null],
        ]}
      />
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
