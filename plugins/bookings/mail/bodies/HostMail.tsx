import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from '@/plugins/notifications/api.mail'
import type { HostMailData } from '../host'
import type { HostKey } from '../words/host'
import { hasOtherClock, withZone } from '../when'

/** Every mail about a booking to a host: who comes, when on both clocks, what they wrote. */
export function HostMail({ data, brand, voice }: MailBodyProps<HostMailData, HostKey>) {
  const { kind, visitor, title, startsAt, endsAt, previousStart, visitorTimeZone } = data
  const when = voice.span(startsAt, endsAt)
  const text = voice.say(kind === 'moved' && data.isRequest ? 'movedRequestText' : `${kind}Text`, { when })
  const place = data.place ? voice.say(data.place) : null
  const isMoved = previousStart !== null && previousStart !== startsAt
  return (
    <Layout brand={brand} preview={text}>
      <Title brand={brand}>{voice.say(`${kind}Subject`, { visitor, title })}</Title>
      <Paragraph brand={brand}>{text}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('what'), title],
          [voice.say('when'), withZone(when, voice.timeZone)],
          [
            voice.say('visitorClock'),
            hasOtherClock(startsAt, voice.timeZone, visitorTimeZone)
              ? withZone(voice.span(startsAt, endsAt, visitorTimeZone), visitorTimeZone)
              : null,
          ],
          [voice.say('before'), kind === 'moved' && isMoved ? voice.dateAndTime(previousStart) : null],
          [voice.say('visitor'), visitor],
          [voice.say('email'), data.email],
          [voice.say('phone'), data.phone],
          [voice.say('where'), [place, data.location].filter(Boolean).join(' · ')],
          [voice.say('reason'), data.reason],
          [voice.say('reference'), data.reference],
          ...data.answers.map(({ question, answer }): [string, string] => [question, answer]),
        ]}
      />
      {data.message ? <Quotation brand={brand}>{data.message}</Quotation> : null}
      <Action brand={brand} href={data.url}>
        {voice.say(data.isRequest ? 'decide' : 'open')}
      </Action>
    </Layout>
  )
}
