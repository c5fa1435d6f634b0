import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { AddressChangedKey } from '../words/addressChanged'

interface AddressChangedData {
  at: string
  contactUrl: string
}

export function AddressChanged({ data, brand, voice }: MailBodyProps<AddressChangedData, AddressChangedKey>) {
  const organization = brand.name
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>{voice.say('body', { organization })}</Paragraph>
      <Readings brand={brand} rows={[[voice.say('when'), voice.dateAndTime(data.at)]]} />
      <Paragraph brand={brand}>{voice.say('warning')}</Paragraph>
      <Action brand={brand} href={data.contactUrl}>
        {voice.say('action', { organization })}
      </Action>
    </Layout>
  )
}
