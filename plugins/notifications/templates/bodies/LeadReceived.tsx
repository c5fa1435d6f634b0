import type { MailBodyProps } from '../../defineTemplate'
import type { LeadReceivedData } from '../leadReceived'
import type { LeadReceivedKey } from '../words/leadReceived'
import { Action, Layout, Paragraph, Quotation, Readings, Title } from './Layout'

export function LeadReceived({ data, brand, voice }: MailBodyProps<LeadReceivedData, LeadReceivedKey>) {
  const { leadName: name, service, message } = data
  return (
    <Layout brand={brand} preview={message?.slice(0, 120) ?? voice.say('preview', { name })}>
      <Title brand={brand}>
        {service ? voice.say('subjectService', { name, service }) : voice.say('title', { name })}
      </Title>
      {message ? (
        <Quotation brand={brand}>{message}</Quotation>
      ) : (
        <Paragraph brand={brand}>{voice.say('noMessage')}</Paragraph>
      )}
      <Readings
        brand={brand}
        rows={[
          [voice.say('name'), name],
          [voice.say('email'), data.leadEmail],
          [voice.say('phone'), data.phone],
          [voice.say('company'), data.company],
          [voice.say('service'), service],
          [voice.say('source'), data.source],
        ]}
      />
      <Action brand={brand} href={data.url}>
        {voice.say('action')}
      </Action>
      <Paragraph brand={brand} quiet>
        {voice.say('note', { name })}
      </Paragraph>
    </Layout>
  )
}
