import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { SignInLinkKey } from '../words/signInLink'

interface SignInLinkData {
  name?: string | null
  url: string
  expiresInMinutes: number
}

export function SignInLink({ data, brand, voice }: MailBodyProps<SignInLinkData, SignInLinkKey>) {
  const minutes = voice.number(data.expiresInMinutes)
  return (
    <Layout brand={brand} preview={voice.say('preview', { minutes })}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>
        {data.name ? voice.say('greeting', { name: data.name }) : voice.say('greetingNobody')}
      </Paragraph>
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        {voice.say('note', { minutes })}
      </Paragraph>
    </Layout>
  )
}
