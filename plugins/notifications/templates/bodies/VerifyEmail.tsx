import type { MailBodyProps } from '../../defineTemplate'
import type { VerifyEmailData } from '../verifyEmail'
import { Action, Layout, Paragraph, Title, WrittenLink } from './Layout'

export function VerifyEmail({ data, brand }: MailBodyProps<VerifyEmailData>) {
  return (
    <Layout brand={brand} preview="One step is left: confirm that this address is yours.">
      <Title brand={brand}>Is this address yours?</Title>
      <Paragraph brand={brand}>
        {data.name ? `${data.name}, an` : 'An'} account for {brand.name} was made with this address. Confirm it and you
        can sign in.
      </Paragraph>
      <Action brand={brand} href={data.url}>
        Confirm this address
      </Action>
      <WrittenLink brand={brand} href={data.url} />
      <Paragraph brand={brand} quiet>
        {data.expiresInHours ? `The link works for ${data.expiresInHours} hours. ` : ''}If you asked for no account, do
        nothing: without the confirmation it cannot be used.
      </Paragraph>
    </Layout>
  )
}
