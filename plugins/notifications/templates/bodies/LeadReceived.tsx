import type { MailBodyProps } from '../../defineTemplate'
import type { LeadReceivedData } from '../leadReceived'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from './Layout'

export function LeadReceived({ data, brand }: MailBodyProps<LeadReceivedData>) {
  return (
    <Layout brand={brand} preview={data.message?.slice(0, 120) ?? `${data.leadName} would like to hear from you.`}>
      <Title brand={brand}>
        {data.service ? `${data.leadName} asks about ${data.service}` : `${data.leadName} has written`}
      </Title>
      {data.message ? (
        <Quotation brand={brand}>{data.message}</Quotation>
      ) : (
        <Paragraph brand={brand}>No message came with it.</Paragraph>
      )}
      <Readings
        brand={brand}
        rows={[
          ['Name', data.leadName],
          ['E-mail', data.leadEmail],
          ['Phone', data.phone],
          ['Company', data.company],
          ['Service', data.service],
          ['From', data.source],
        ]}
      />
      <Action brand={brand} href={data.url}>
        Open the lead
      </Action>
      <Paragraph brand={brand} quiet>
        An answer to this mail goes to {data.leadName}.
      </Paragraph>
    </Layout>
  )
}
