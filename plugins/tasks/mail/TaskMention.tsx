import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Quotation, Title } from '@/plugins/notifications/api.mail'
import type { TaskMentionKey } from './words'

interface TaskMentionData {
  task: string
  author?: string | null
  comment: string
  url: string
}

export function TaskMention({ data, brand, voice }: MailBodyProps<TaskMentionData, TaskMentionKey>) {
  const { author, task, comment, url } = data
  return (
    <Layout brand={brand} preview={comment.slice(0, 120)}>
      <Title brand={brand}>{voice.say('subject', { author: author ?? voice.say('somebody'), task })}</Title>
      <Quotation brand={brand}>{comment}</Quotation>
      <Action brand={brand} href={url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
