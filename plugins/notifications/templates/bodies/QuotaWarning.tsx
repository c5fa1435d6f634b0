import type { MailBodyProps } from '../../defineTemplate'
import type { QuotaWarningData } from '../quotaWarning'
import { longDate } from './dates'
import { Action, Layout, Paragraph, Readings, Title } from './Layout'

export function QuotaWarning({ data, brand }: MailBodyProps<QuotaWarningData>) {
  const isUsedUp = data.used >= data.limit
  return (
    <Layout
      brand={brand}
      preview={
        isUsedUp ? 'Further mails wait until the quota starts anew.' : 'Mails still go out; this is a notice in time.'
      }
    >
      <Title brand={brand}>
        {isUsedUp ? 'This month’s e-mails are used up' : 'Most of this month’s e-mails are used'}
      </Title>
      <Paragraph brand={brand}>
        {isUsedUp
          ? 'Mails to clients and staff are held back in the outbox as failed. Mails about accounts, such as a new password, still go out.'
          : 'Mails still go out. When the rest is used, mails to clients and staff are held back in the outbox.'}
      </Paragraph>
      <Readings
        brand={brand}
        rows={[
          ['Sent this month', `${data.used.toLocaleString('en')} of ${data.limit.toLocaleString('en')}`],
          ['Starts anew', data.resetsAt ? longDate(data.resetsAt) : null],
        ]}
      />
      <Action brand={brand} href={data.url}>
        Look at the plan
      </Action>
    </Layout>
  )
}
