import type { MailBodyProps } from '../../defineTemplate'
import type { InvitationData } from '../invitation'
import { longDate } from './dates'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function Invitation({ data, brand }: MailBodyProps<InvitationData>) {
  return (
    <Layout brand={brand} preview={`Join ${brand.name} as ${data.role}.`}>
      <Title brand={brand}>
        {data.inviterName} invites you to {brand.name}
      </Title>
      <Paragraph brand={brand}>You would join as {data.role}. Accept, choose a password, and you are in.</Paragraph>
      <Action brand={brand} href={data.url}>
        Accept the invitation
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        {data.expiresAt
          ? `The invitation is good until ${longDate(data.expiresAt)} and works once. `
          : 'The invitation works once. '}
        If you do not know {data.inviterName}, leave it alone.
      </Paragraph>
    </Layout>
  )
}
