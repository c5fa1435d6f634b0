import type { MailBodyProps } from '../../defineTemplate'
import type { NewSignInData } from '../newSignIn'
import { dateAndTime } from './dates'
import { Action, Layout, Paragraph, Readings, Title } from './Layout'

export function NewSignIn({ data, brand }: MailBodyProps<NewSignInData>) {
  return (
    <Layout brand={brand} preview="If that was you, there is nothing to do.">
      <Title brand={brand}>Your account was used from a new place</Title>
      <Paragraph brand={brand}>{data.name ? `${data.name}, if` : 'If'} that was you, there is nothing to do.</Paragraph>
      <Readings
        brand={brand}
        rows={[
          ['When', dateAndTime(data.at)],
          ['Address', data.ipAddress],
          ['With', data.userAgent],
        ]}
      />
      <Paragraph brand={brand}>If it was not, sign out everywhere and change your password.</Paragraph>
      <Action brand={brand} href={data.url}>
        Look at my account
      </Action>
    </Layout>
  )
}
