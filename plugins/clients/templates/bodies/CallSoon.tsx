import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { CallSoonKey } from '../words'

interface CallSoonData {
  title: string
  client: string
  at: string
  where?: string | null
  url: string
}

export function CallSoon({ data, brand, voice }: MailBodyProps<CallSoonData, CallSoonKey>) {
  const { title, client, at, where } = data
  const subject = voice.say('subject', { title, client })
  return (
    <Layout brand={brand} preview={subject}>
      <Title brand={brand}>{subject}</Title>
      <Paragraph brand={brand}>{voice.say('when', { time: voice.dateAndTime(at) })}</Paragraph>
      {where ? <Paragraph brand={brand}>{where}</Paragraph> : null}
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
