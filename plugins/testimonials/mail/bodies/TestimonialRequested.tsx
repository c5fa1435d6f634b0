import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { RequestedKey } from '../words'

interface RequestedData {
  name: string
  message?: string | null
  url: string
  expiresAt: string
}

export function TestimonialRequested({ data, brand, voice }: MailBodyProps<RequestedData, RequestedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('greeting', { name: data.name })}</Paragraph>
      {data.message ? <Quotation brand={brand}>{data.message}</Quotation> : null}
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        {voice.say('note', { date: voice.longDate(data.expiresAt) })}
      </Paragraph>
    </Layout>
  )
}
