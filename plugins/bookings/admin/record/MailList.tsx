'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DeskMail } from '../../desk/types'
import { MAIL_STATE_WORDS, mailWord } from '../words'

interface MailListProps {
  mails: readonly DeskMail[]
  timeZone: string
  onChanged: () => Promise<void>
}

/** The mails of a booking: what was sent when, what will be, what failed and can be sent again. */
export function MailList({ mails, timeZone, onChanged }: MailListProps) {
  const say = useSay()
  const language = useLanguage()
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  })
  if (mails.length === 0) return <p className="cal__quiet">{say('No mail belongs to this booking.')}</p>
  return (
    <ul className="cal-mails">
      {mails.map((mail) => (
        <li key={mail.id} data-status={mail.status}>
          <span>
            <b>{say(mailWord(mail))}</b>{' '}
            {mail.recipient === 'VISITOR'
              ? say('to the visitor')
              : say('to {name}', { name: mail.host ?? say('the host') })}
          </span>
          <span>
            {say(MAIL_STATE_WORDS[mail.status])},{' '}
            <time dateTime={mail.sentAt ?? mail.scheduledFor}>
              {time.format(new Date(mail.sentAt ?? mail.scheduledFor))}
            </time>
          </span>
          {mail.error && mail.status !== 'VOID' ? <small>{mail.error}</small> : null}
          {mail.status === 'FAILED' || mail.status === 'UNCERTAIN' ? <Retry mail={mail} onChanged={onChanged} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Sends a mail again; of an uncertain one it says first what that may mean. */
function Retry({ mail, onChanged }: { mail: DeskMail; onChanged: () => Promise<void> }) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const isUncertain = mail.status === 'UNCERTAIN'
  const retry = async () => {
    setBusy(true)
    const answer = await ask(say, 'POST', `/audit-notifications/${mail.id}/retry`, { confirmed: isUncertain })
    if (answer.ok) {
      toast.success(say('The mail waits to be sent.'))
      await onChanged()
    } else toast.error(answer.message)
    setBusy(false)
    setAsking(false)
  }
  return isUncertain && !isAsking ? (
    <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsking(true)}>
      {say('Send it again …')}
    </Button>
  ) : (
    <Button size="small" margin={false} buttonStyle="secondary" disabled={isBusy} onClick={() => void retry()}>
      {isUncertain ? say('Yes, even if it comes twice') : say('Send it again')}
    </Button>
  )
}
