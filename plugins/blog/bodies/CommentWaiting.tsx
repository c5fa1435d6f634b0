import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { BlogWords } from '@/src/lib/blog-words'
import { Quoted } from './Quoted'
import type { CommentNote } from './types'

export function CommentWaiting({
  data,
  brand,
  voice,
}: MailBodyProps<CommentNote & { score: number }, keyof BlogWords>) {
  const title = voice.say('mailWaitingSubject', { name: data.name ?? '?', post: data.post })
  return (
    <Layout brand={brand} preview={title}>
      <Title brand={brand}>{title}</Title>
      <Paragraph brand={brand}>{voice.say('mailWaitingText', { score: data.score })}</Paragraph>
      <Quoted brand={brand} text={data.content} />
      <Action brand={brand} href={data.url}>
        {voice.say('mailWaitingAction')}
      </Action>
    </Layout>
  )
}
