import type { MailBodyProps } from '../../defineTemplate'
import type { ContactConfirmationData } from '../contactConfirmation'
import type { ContactConfirmationKey } from '../words/contactConfirmation'
import { Layout, Paragraph, Quotation, Title } from './Layout'

export function ContactConfirmation({
  data,
  brand,
  voice,
}: MailBodyProps<ContactConfirmationData, ContactConfirmationKey>) {
  const { name, service, message } = data
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>
        {service ? voice.say('bodyService', { name, service }) : voice.say('body', { name })}
      </Paragraph>
      {message ? (
        <>
          <Paragraph brand={brand} quiet>
            {voice.say('quote')}
          </Paragraph>
          <Quotation brand={brand}>{message}</Quotation>
        </>
      ) : null}
      <Paragraph brand={brand}>{brand.name}</Paragraph>
      <Paragraph brand={brand} quiet>
        {voice.say('note')}
      </Paragraph>
    </Layout>
  )
}
