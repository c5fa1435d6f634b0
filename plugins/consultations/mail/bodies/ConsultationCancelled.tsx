import type { MailBodyProps } from '@/plugins/notifications/api'
import { Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { CancelledKey } from '../appointmentWords'
import { timeIn } from '../timeIn'

interface CancelledData {
  name: string
  reference: string
  at?: string | null
  timeZone: string
  reason?: string | null
  hasEntry: boolean
}

export function ConsultationCancelled({ data, brand, voice }: MailBodyProps<CancelledData, CancelledKey>) {
  const { name, reference, at, timeZone, reason, hasEntry } = data
  return (
    <Layout brand={brand} preview={voice.say('title')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { name })}</Paragraph>
      {reason ? <Quotation brand={brand}>{reason}</Quotation> : null}
      <Readings
        brand={brand}
        rows={[
          [voice.say('when'), at ? timeIn(voice, at, timeZone) : null],
          [voice.say('reference'), reference],
        ]}
      />
      <Paragraph brand={brand} quiet>
        {hasEntry ? `${voice.say('file')} ` : ''}
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
