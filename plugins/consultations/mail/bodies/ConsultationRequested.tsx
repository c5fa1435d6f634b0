import type { MailBodyProps } from '@/plugins/notifications/api'
import { Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ConsultationType } from '@/src/lib/bookings'
import { typeWord } from '@/src/lib/consultation-words'
import type { RequestedKey } from '../requestWords'

interface RequestedData {
  name: string
  reference: string
  challenges: string
  type: ConsultationType
}

export function ConsultationRequested({ data, brand, voice }: MailBodyProps<RequestedData, RequestedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { name: data.name })}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('reference'), data.reference],
          [voice.say('type'), typeWord(voice.locale, data.type)],
        ]}
      />
      <Paragraph brand={brand} quiet>
        {voice.say('quote')}
      </Paragraph>
      <Quotation brand={brand}>{data.challenges}</Quotation>
      <Paragraph brand={brand} quiet>
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
