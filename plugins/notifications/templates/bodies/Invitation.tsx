import type { MailBodyProps } from '../../defineTemplate'
import type { InvitationData } from '../invitation'
import type { InvitationKey } from '../words/invitation'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function Invitation({ data, brand, voice }: MailBodyProps<InvitationData, InvitationKey>) {
  const { inviterName: inviter, role, url, expiresAt } = data
  const organization = brand.name
  return (
    <Layout brand={brand} preview={voice.say('preview', { organization, role })}>
      <Title brand={brand}>{voice.say('title', { inviter, organization })}</Title>
      <Paragraph brand={brand}>{voice.say('body', { role })}</Paragraph>
      <Action brand={brand} href={url}>
        {voice.say('action')}
      </Action>
      <WrittenLink brand={brand} href={url} />
      <Paragraph brand={brand} quiet>
        {expiresAt ? voice.say('until', { date: voice.longDate(expiresAt) }) : voice.say('once')}{' '}
        {voice.say('unknown', { inviter })}
      </Paragraph>
    </Layout>
  )
}
