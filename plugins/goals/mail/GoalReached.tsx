import type { MailBodyProps } from '@/plugins/notifications/api'
import { Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { GoalReachedData } from './goalReached'
import type { GoalReachedKey } from './goalReachedWords'

export function GoalReached({ data, brand, voice }: MailBodyProps<GoalReachedData, GoalReachedKey>) {
  const reading = voice.say('reading', { done: voice.number(data.done), target: voice.number(data.target) })
  return (
    <Layout brand={brand} preview={reading}>
      <Title brand={brand}>{voice.say('subject', { goal: data.goal })}</Title>
      <Paragraph brand={brand}>{reading}</Paragraph>
    </Layout>
  )
}
