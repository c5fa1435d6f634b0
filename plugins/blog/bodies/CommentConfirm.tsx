import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { BlogWords } from '@/src/lib/blog-words'
import { Quoted } from './Quoted'
import type { CommentNote } from './types'

export function CommentConfirm({ data, brand, voice }: MailBodyProps<CommentNote, keyof BlogWords>) {
  return (
    <Layout brand={brand} preview={voice.say('confirmText', { post: data.post })}>
      <Title brand={brand}>{voice.say('confirmTitle')}</Title>
      {data.name ? <Paragraph brand={brand}>{voice.say('mailGreeting', { name: data.name })}</Paragraph> : null}
      <Paragraph brand={brand}>{voice.say('mailConfirmText')}</Paragraph>
      <Quoted brand={brand} text={data.content} />
      <Action brand={brand} href={data.url}>
        {voice.say('confirmAction')}
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        {voice.say('mailConfirmIgnore')}
      </Paragraph>
    </Layout>
  )
}
