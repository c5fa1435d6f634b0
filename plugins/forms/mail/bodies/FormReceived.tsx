import type { MailBodyProps } from '@/plugins/notifications/api'
import { Action, Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ReceivedKey } from '../words'

interface FormReceivedData {
  form: string
  from?: string | null
  answers: { label: string; value: string }[]
  url: string
}

export function FormReceived({ data, brand, voice }: MailBodyProps<FormReceivedData, ReceivedKey>) {
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title', { form: data.form })}</Title>
      <Readings brand={brand} rows={data.answers.map(({ label, value }) => [label, value])} />
      <Action brand={brand} href={data.url}>
        {voice.say('open')}
      </Action>
      {data.from ? (
        <Paragraph brand={brand} quiet>
          {voice.say('reply', { from: data.from })}
        </Paragraph>
      ) : null}
    </Layout>
  )
}
