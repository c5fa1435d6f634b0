import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Title, WrittenLink } from '@/plugins/notifications/api.mail'

interface AccountExistsData {
  name?: string | null
  signInUrl: string
  resetUrl: string
}

export function AccountExists({ data, brand }: MailBodyProps<AccountExistsData>) {
  return (
    <Layout brand={brand} preview="Sign in, or choose a new password.">
      <Title brand={brand}>You already have an account</Title>
      <Paragraph brand={brand}>
        {data.name ? `${data.name}, somebody` : 'Somebody'} tried to open an account at {brand.name} with this address,
        which has one. If that was you, sign in.
      </Paragraph>
      <Action brand={brand} href={data.signInUrl}>
        Sign in
      </Action>
      <WrittenLink brand={brand} href={data.resetUrl} />
      <Paragraph brand={brand} quiet>
        The address above is where you choose a new password. If it was not you, do nothing: nobody has learned that the
        account exists.
      </Paragraph>
    </Layout>
  )
}
