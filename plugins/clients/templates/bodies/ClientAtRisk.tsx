import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { AtRiskKey } from '../words'

interface ClientAtRiskData {
  client: string
  reasons: number
  url: string
}

export function ClientAtRisk({ data, brand, voice }: MailBodyProps<ClientAtRiskData, AtRiskKey>) {
  const title = voice.say('subject', { client: data.client })
  return (
    <Layout brand={brand} preview={title}>
      <Title brand={brand}>{title}</Title>
      <Paragraph brand={brand}>{voice.say('reasons', { count: voice.number(data.reasons) })}</Paragraph>
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
