import type { MailBodyProps } from '@/plugins/notifications/api'
import { Layout, Paragraph, Title } from '@/plugins/notifications/api.mail'
import type { TaskAssignedKey, TaskUnblockedKey } from './words'

export function TaskAssigned({
  data: { task, by },
  brand,
  voice,
}: MailBodyProps<{ task: string; by?: string | null }, TaskAssignedKey>) {
  return (
    <Layout brand={brand} preview={task}>
      <Title brand={brand}>{voice.say('subject', { task })}</Title>
      {by ? <Paragraph brand={brand}>{voice.say('by', { by })}</Paragraph> : null}
    </Layout>
  )
}

export function TaskUnblocked({
  data: { task, ended },
  brand,
  voice,
}: MailBodyProps<{ task: string; ended: string }, TaskUnblockedKey>) {
  return (
    <Layout brand={brand} preview={task}>
      <Title brand={brand}>{voice.say('subject', { task })}</Title>
      <Paragraph brand={brand}>{voice.say('after', { ended })}</Paragraph>
    </Layout>
  )
}
