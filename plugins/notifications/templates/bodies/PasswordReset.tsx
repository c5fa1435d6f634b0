import type { MailBodyProps } from '../../defineTemplate'
import type { PasswordResetData } from '../passwordReset'
import type { PasswordResetKey } from '../words/passwordReset'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function PasswordReset({ data, brand, voice }: MailBodyProps<PasswordResetData, PasswordResetKey>) {
  const { name, url } = data
  const organization = brand.name
  const minutes = voice.number(data.expiresInMinutes)
  return (
    <Layout brand={brand} preview={voice.say('preview', { minutes })}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>
        {name ? voice.say('bodyName', { name, organization }) : voice.say('body', { organization })}
      </Paragraph>
      <Action brand={brand} href={url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={url} />
      <Paragraph brand={brand} quiet>
        {voice.say('note', { minutes })}
      </Paragraph>
    </Layout>
  )
}
