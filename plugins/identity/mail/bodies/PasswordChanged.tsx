import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { PasswordChangedKey } from '../words/passwordChanged'

interface PasswordChangedData {
  at: string
  ipAddress?: string | null
  url: string
}

export function PasswordChanged({ data, brand, voice }: MailBodyProps<PasswordChangedData, PasswordChangedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body')}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('when'), voice.dateAndTime(data.at)],
          [voice.say('address'), data.ipAddress],
        ]}
      />
      <Paragraph brand={brand}>{voice.say('warning')}</Paragraph>
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
