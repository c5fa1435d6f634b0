import type { MailBodyProps } from '../../defineTemplate'
import type { NewSignInData } from '../newSignIn'
import type { NewSignInKey } from '../words/newSignIn'
import { Action, Layout, Paragraph, Readings, Title } from './Layout'

export function NewSignIn({ data, brand, voice }: MailBodyProps<NewSignInData, NewSignInKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body')}</Paragraph>
      <Readings
        brand={brand}
        rows={[
          [voice.say('when'), voice.dateAndTime(data.at)],
          [voice.say('address'), data.ipAddress],
          [voice.say('device'), data.userAgent],
        ]}
      />
      <Paragraph brand={brand}>{voice.say('warning')}</Paragraph>
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
    </Layout>
  )
}
