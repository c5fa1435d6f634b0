import { Link } from '@react-email/components'
import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title, WrittenLink } from '@/plugins/notifications/api.mail'
import type { VisitorMailData } from '../visitor'
import type { VisitorKey } from '../words/visitor'
import { hasOtherClock, withZone } from '../when'

type Props = MailBodyProps<VisitorMailData, VisitorKey>

/** Every mail about a booking to whoever booked it: what has happened, how it stands, what can be done. */
export function VisitorMail({ data, brand, voice }: Props) {
  const { kind, name, organization, startsAt, endsAt, previousStart, hostTimeZone } = data
  const text = voice.say(kind === 'moved' && data.isRequest ? 'movedRequestText' : `${kind}Text`, {
    name,
    organization,
  })
  const place = data.place ? voice.say(data.place) : null
  const isMoved = previousStart !== null && previousStart !== startsAt
  return (
    <Layout brand={brand} preview={text}>
      <Title brand={brand}>{voice.say(`${kind}Title`)}</Title>
      <Paragraph brand={brand}>{text}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('what'), data.title],
          [voice.say('when'), withZone(voice.span(startsAt, endsAt), voice.timeZone)],
          [
            voice.say('hostClock'),
            hasOtherClock(startsAt, voice.timeZone, hostTimeZone)
              ? withZone(voice.span(startsAt, endsAt, hostTimeZone), hostTimeZone)
              : null,
          ],
          [voice.say('before'), kind === 'moved' && isMoved ? voice.dateAndTime(previousStart) : null],
          [voice.say('with'), data.hosts.join(', ')],
          [voice.say('where'), [place, data.location].filter(Boolean).join(' · ')],
          [voice.say('reason'), data.reason],
          [voice.say('reference'), data.reference],
        ]}
      />
      <NextStep data={data} brand={brand} voice={voice} />
    </Layout>
  )
}

function NextStep({ data: { kind, manageUrl, bookUrl, calendars }, brand, voice }: Props) {
  if (!manageUrl) {
    return (
      <Action brand={brand} href={bookUrl}>
        {voice.say(kind === 'followUp' ? 'next' : 'again')}
      </Action>
    )
  }
  return (
    <>
      <Action brand={brand} href={manageUrl}>
        {voice.say('manage')}
      </Action>
      {calendars ? (
        <Paragraph brand={brand} quiet>
          {voice.say('calendars')}{' '}
          <Link className="accent" href={calendars.google} style={{ color: brand.light.accent }}>
            Google
          </Link>
          {' · '}
          <Link className="accent" href={calendars.outlook} style={{ color: brand.light.accent }}>
            Outlook
          </Link>
        </Paragraph>
      ) : null}
      <Paragraph brand={brand} quiet>
        {voice.say('alone')}
      </Paragraph>
      <WrittenLink brand={brand} href={manageUrl} />
    </>
  )
}
