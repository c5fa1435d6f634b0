import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { AccountExistsKey } from '../words/accountExists'

interface AccountExistsData {
  signInUrl: string
  resetUrl: string
}

export function AccountExists({ data, brand, voice }: MailBodyProps<AccountExistsData, AccountExistsKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { organization: brand.name })}</Paragraph>
      <Action brand={brand} href={data.signInUrl}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={data.resetUrl} label={voice.say('forgotten')} />
      <Paragraph brand={brand} quiet>
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
