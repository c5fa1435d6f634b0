import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { FollowUpKey } from '../otherWords'

interface FollowUpData {
  title: string
  at: string
  client?: string | null
  notes?: string | null
  url: string
}

export function FollowUpDue({ data, brand, voice }: MailBodyProps<FollowUpData, FollowUpKey>) {
  const subject = voice.say('subject', { title: data.title })
  return (
    <Layout brand={brand} preview={subject}>
      <Title brand={brand}>{subject}</Title>
      <Paragraph brand={brand}>{voice.say('when', { time: voice.dateAndTime(data.at) })}</Paragraph>
      {data.notes ? <Quotation brand={brand}>{data.notes}</Quotation> : null}
      <Readings brand={brand} rows={[[voice.say('client'), data.client]]} />
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
