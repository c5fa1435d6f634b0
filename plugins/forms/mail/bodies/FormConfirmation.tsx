import type { MailBodyProps } from '@/plugins/notifications/api'
import { Layout, Paragraph, Readings, Title } from '@/plugins/notifications/api.mail'
import type { ConfirmationKey } from '../words'

interface FormConfirmationData {
  form: string
  name?: string | null
  answers: { label: string; value: string }[]
}

export function FormConfirmation({ data, brand, voice }: MailBodyProps<FormConfirmationData, ConfirmationKey>) {
  const { form, name, answers } = data
  return (
    <Layout brand={brand} preview={voice.say('preview')}>
      <Title brand={brand}>{voice.say('title')}</Title>
      <Paragraph brand={brand}>
        {name ? voice.say('hello', { name, form }) : voice.say('helloNobody', { form })}
      </Paragraph>
      <Paragraph brand={brand} quiet>
        {voice.say('records')}
      </Paragraph>
      <Readings brand={brand} rows={answers.map(({ label, value }) => [label, value])} />
      <Paragraph brand={brand}>{brand.name}</Paragraph>
      <Paragraph brand={brand} quiet>
        {voice.say('mistaken')}
      </Paragraph>
    </Layout>
  )
}
