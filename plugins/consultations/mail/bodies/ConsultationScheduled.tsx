import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ScheduledKey } from '../appointmentWords'
import { timeIn } from '../timeIn'

interface ScheduledData {
  name: string
  reference: string
  at: string
  timeZone: string
  minutes: number
  host?: string | null
  where?: string | null
  isMoved: boolean
}

export function ConsultationScheduled({ data, brand, voice }: MailBodyProps<ScheduledData, ScheduledKey>) {
  const { name, reference, at, timeZone, minutes, host, where, isMoved } = data
  const isLink = where ? /^https?:\/\//.test(where) : false
  return (
    <Layout brand={brand} preview={timeIn(voice, at, timeZone)}>
      <Title brand={brand}>{voice.say(isMoved ? 'titleMoved' : 'title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { name })}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('when'), timeIn(voice, at, timeZone)],
          [voice.say('minutes'), voice.say('length', { minutes: voice.number(minutes) })],
          [voice.say('host'), host],
          [voice.say('where'), where],
          [voice.say('reference'), reference],
        ]}
      />
      {where && isLink ? (
        <Action brand={brand} href={where}>
          {voice.say('action')}
        </Action>
      ) : null}
      <Paragraph brand={brand} quiet>
        {voice.say(isMoved ? 'fileMoved' : 'file')} {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
