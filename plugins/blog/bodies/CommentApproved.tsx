import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { BlogWords } from '@/src/lib/blog-words'
import { Quoted } from './Quoted'
import type { CommentNote } from './types'

export function CommentApproved({ data, brand, voice }: MailBodyProps<CommentNote, keyof BlogWords>) {
  return (
    <Layout brand={brand} preview={voice.say('mailApprovedText')}>
      <Title brand={brand}>{voice.say('mailApprovedSubject', { post: data.post })}</Title>
      {data.name ? <Paragraph brand={brand}>{voice.say('mailGreeting', { name: data.name })}</Paragraph> : null}
      <Paragraph brand={brand}>{voice.say('mailApprovedText')}</Paragraph>
      <Quoted brand={brand} text={data.content} />
      <Action brand={brand} href={data.url}>
        {voice.say('mailApprovedAction')}
      </Action>
    </Layout>
  )
}
