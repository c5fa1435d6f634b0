import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, dateAndTime, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'

interface AddressChangedData {
  name?: string | null
  at: string
  contactUrl: string
}

export function AddressChanged({ data, brand }: MailBodyProps<AddressChangedData>) {
  return (
    <Layout brand={brand} preview="If that was you, there is nothing to do.">
      <Title brand={brand}>Your account has another address</Title>
      <Paragraph brand={brand}>
        {data.name ? `${data.name}, mail` : 'Mail'} about your {brand.name} account goes to another address from now on.
        If that was you, there is nothing to do.
      </Paragraph>
      <Readings brand={brand} rows={[['When', dateAndTime(data.at)]]} />
      <Paragraph brand={brand}>If it was not, write to us at once.</Paragraph>
      <Action brand={brand} href={data.contactUrl}>
        Write to {brand.name}
      </Action>
    </Layout>
  )
}
