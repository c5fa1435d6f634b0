import { Link } from '@react-email/components'
import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { WaitlistMailData } from '../waitlist'
import type { WaitlistKey } from '../words/waitlist'
import { hasOtherClock, withZone } from '../when'

/** Every mail about the waiting list: where one stands, what is offered and until when, and the way out. */
export function WaitlistMail({ data, brand, voice }: MailBodyProps<WaitlistMailData, WaitlistKey>) {
  const { kind, name, offer, hostTimeZone } = data
  const text = voice.say(`${kind}Text`, { name, until: offer ? voice.dateAndTime(offer.expiresAt) : '' })
  // A day is a day on every clock.
  const day = (date: string) =>
    new Intl.DateTimeFormat(voice.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  return (
    <Layout brand={brand} preview={text}>
      <Title brand={brand}>{voice.say(`${kind}Title`)}</Title>
      <Paragraph brand={brand}>{text}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('what'), data.title],
          [voice.say('when'), offer ? withZone(voice.span(offer.startsAt, offer.endsAt), voice.timeZone) : null],
          [
            voice.say('hostClock'),
            offer && hasOtherClock(offer.startsAt, voice.timeZone, hostTimeZone)
              ? withZone(voice.span(offer.startsAt, offer.endsAt, hostTimeZone), hostTimeZone)
              : null,
          ],
          [voice.say('between'), offer ? null : `${day(data.fromDate)} – ${day(data.untilDate)}`],
        ]}
      />
      {kind === 'late' ? <Paragraph brand={brand}>{voice.say('lateAgain')}</Paragraph> : null}
      <Action brand={brand} href={offer?.url ?? data.bookUrl}>
        {voice.say(offer ? 'take' : 'choose')}
      </Action>
      {kind === 'late' ? null : (
        <Paragraph brand={brand} quiet>
          {voice.say('leave')}{' '}
          <Link className="accent" href={data.leaveUrl} style={{ color: brand.light.accent }}>
            {voice.say('leaveLink')}
          </Link>
        </Paragraph>
      )}
    </Layout>
  )
}
