import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ReceivedKey } from '../words'

interface ReceivedData {
  authorName: string
  company?: string | null
  rating: number
  content: string
  url: string
}

export function TestimonialReceived({ data, brand, voice }: MailBodyProps<ReceivedData, ReceivedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('subject', { name: data.authorName })}</Title>
      <Quotation brand={brand}>{data.content}</Quotation>
      <Readings
        brand={brand}
        rows={[
          [voice.say('rating'), voice.say('rated', { rating: voice.number(data.rating) })],
          [voice.say('company'), data.company],
        ]}
      />
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
      <Paragraph brand={brand} quiet>
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
