import type { MailBodyProps } from '../../defineTemplate'
import type { VerifyEmailData } from '../verifyEmail'
import type { VerifyEmailKey } from '../words/verifyEmail'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function VerifyEmail({ data, brand, voice }: MailBodyProps<VerifyEmailData, VerifyEmailKey>) {
  const { name, url, expiresInHours } = data
  const organization = brand.name
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>
        {name ? voice.say('bodyName', { name, organization }) : voice.say('body', { organization })}
      </Paragraph>
      <Action brand={brand} href={url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={url} />
      <Paragraph brand={brand} quiet>
        {expiresInHours ? `${voice.say('hours', { hours: voice.number(expiresInHours) })} ` : ''}
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
