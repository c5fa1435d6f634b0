import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ConsultationType } from '@/src/lib/bookings'
import { typeWord } from '@/src/lib/consultation-words'
import type { ReceivedKey } from '../requestWords'

interface ReceivedData {
  name: string
  email: string
  company?: string | null
  department?: string | null
  challenges: string
  type: ConsultationType
  reference: string
  url: string
}

export function ConsultationReceived({ data, brand, voice }: MailBodyProps<ReceivedData, ReceivedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('subject', { name: data.name })}</Title>
      <Quotation brand={brand}>{data.challenges}</Quotation>
      <Readings
        brand={brand}
        rows={[
          [voice.say('type'), typeWord(voice.locale, data.type)],
          [voice.say('email'), data.email],
          [voice.say('company'), data.company],
          [voice.say('department'), data.department],
          [voice.say('reference'), data.reference],
        ]}
      />
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
