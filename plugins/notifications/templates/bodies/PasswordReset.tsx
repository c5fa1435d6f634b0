import type { MailBodyProps } from '../../defineTemplate'
import type { PasswordResetData } from '../passwordReset'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function PasswordReset({ data, brand }: MailBodyProps<PasswordResetData>) {
  return (
    <Layout brand={brand} preview={`The link works for ${data.expiresInMinutes} minutes and only once.`}>
      <Title brand={brand}>Choose a new password</Title>
      <Paragraph brand={brand}>
        {data.name ? `${data.name}, somebody` : 'Somebody'} asked for a new password for your {brand.name} account. If
        that was you, choose it here.
      </Paragraph>
      <Action brand={brand} href={data.url}>
        Choose a new password
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        The link works for {data.expiresInMinutes} minutes and only once. A new password signs you out everywhere. If it
        was not you, do nothing: your password stays as it is.
      </Paragraph>
    </Layout>
  )
}
