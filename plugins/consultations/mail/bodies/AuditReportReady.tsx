import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { ReportKey } from '../otherWords'

interface ReportData {
  name: string
  title: string
  score?: number | null
  url: string
  expiresAt: string
}

export function AuditReportReady({ data, brand, voice }: MailBodyProps<ReportData, ReportKey>) {
  const { name, title, score, url, expiresAt } = data
  const isScored = score !== null && score !== undefined
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { name, title })}</Paragraph>
      <Readings
        brand={brand}
        rows={[[voice.say('score'), isScored ? voice.say('of', { score: voice.number(score) }) : null]]}
      />
      <Action brand={brand} href={url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={url} />
      <Paragraph brand={brand} quiet>
        {voice.say('note', { date: voice.longDate(expiresAt) })}
      </Paragraph>
    </Layout>
  )
}
