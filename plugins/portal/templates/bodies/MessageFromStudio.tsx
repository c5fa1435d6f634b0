import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { FromStudioKey } from '../fromStudioWords'

interface MessageFromStudioData {
  author: string
  message: string
  files: number
  url: string
}

export function MessageFromStudio({ data, brand, voice }: MailBodyProps<MessageFromStudioData, FromStudioKey>) {
  const { author, message, files } = data
  return (
    <Layout brand={brand} preview={message.slice(0, 120)}>
      <Title brand={brand}>{voice.say('title', { author })}</Title>
      <Quotation brand={brand}>{message}</Quotation>
      {files > 0 ? <Readings brand={brand} rows={[[voice.say('files'), voice.number(files)]]} /> : null}
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
      <Paragraph brand={brand} quiet>
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
