import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, dateAndTime, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'

interface PasswordChangedData {
  name?: string | null
  at: string
  ipAddress?: string | null
  url: string
}

export function PasswordChanged({ data, brand }: MailBodyProps<PasswordChangedData>) {
  return (
    <Layout brand={brand} preview="If that was you, there is nothing to do.">
      <Title brand={brand}>Your password was changed</Title>
      <Paragraph brand={brand}>
        {data.name ? `${data.name}, if` : 'If'} that was you, there is nothing to do. All other sessions of your account
        have ended.
      </Paragraph>
      <Readings
        brand={brand}
        rows={[
          ['When', dateAndTime(data.at)],
          ['Address', data.ipAddress],
        ]}
      />
      <Paragraph brand={brand}>If it was not, choose a new password at once: it ends every session.</Paragraph>
      <Action brand={brand} href={data.url}>
        Take my account back
      </Action>
    </Layout>
  )
}
