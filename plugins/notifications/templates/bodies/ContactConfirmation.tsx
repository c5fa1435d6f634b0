import type { MailBodyProps } from '../../defineTemplate'
import type { ContactConfirmationData } from '../contactConfirmation'
import { Layout, Paragraph, Quotation, Title } from './Layout'

export function ContactConfirmation({ data, brand }: MailBodyProps<ContactConfirmationData>) {
  return (
    <Layout brand={brand} preview="Your message has arrived. A person will answer it.">
      <Title brand={brand}>Your message has arrived</Title>
      <Paragraph brand={brand}>
        {data.name}, thank you for writing{data.service ? ` about ${data.service}` : ''}. A person reads every message
        and answers it, usually within two working days.
      </Paragraph>
      {data.message ? (
        <>
          <Paragraph brand={brand} quiet>
            For your records, this is what you wrote:
          </Paragraph>
          <Quotation brand={brand}>{data.message}</Quotation>
        </>
      ) : null}
      <Paragraph brand={brand}>{brand.name}</Paragraph>
      <Paragraph brand={brand} quiet>
        Somebody else used your address? Then simply leave this mail alone; nothing more will come.
      </Paragraph>
    </Layout>
  )
}
