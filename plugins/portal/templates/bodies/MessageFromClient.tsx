import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { FromClientKey } from '../fromClientWords'

interface MessageFromClientData {
  author: string
  client: string
  message: string
  files: number
  url: string
}

export function MessageFromClient({ data, brand, voice }: MailBodyProps<MessageFromClientData, FromClientKey>) {
  const { author, client, message, files } = data
  return (
    <Layout brand={brand} preview={message.slice(0, 120)}>
      <Title brand={brand}>{voice.say('title', { author })}</Title>
      <Quotation brand={brand}>{message}</Quotation>
      <Readings
        brand={brand}
        rows={[
          [voice.say('client'), client],
          [voice.say('files'), files > 0 ? voice.number(files) : null],
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
