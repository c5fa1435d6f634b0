'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

interface ReportDeedsProps {
  id: string
  /** Completed and shown to the client. */
  isReadable: boolean
  isCompleted: boolean
  /** Who is told by mail, with their addresses. */
  told: readonly string[]
}

/** What is done with a report: the PDF, and the link for a client. */
export function ReportDeeds({ id, isReadable, isCompleted, told }: ReportDeedsProps) {
  const say = useSay()
  const [link, setLink] = useState('')
  const make = async () => {
    try {
      const { url } = await send<{ url: string }>(`/revenue-audits/${id}/link`, { body: {} }, say)
      setLink(url)
      await navigator.clipboard?.writeText(url).catch(() => null)
      toast.success(say('The link is made. It shows the report for ninety days.'))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  return (
    <div className="consult-work__do">
      <Button size="small" margin={false} el="anchor" url={`/api/revenue-audits/${id}/report.pdf`} newTab>
        {say('Open as PDF')}
      </Button>
      {isReadable ? (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void make()}>
          {say('Make a link for the client')}
        </Button>
      ) : (
        <span className="consult-quiet">
          {isCompleted
            ? say('Tick “Shown to the client” on the record, and the client finds the report in the portal.')
            : say('The audit is not completed yet: this is how far the report is.')}
        </span>
      )}
      <p className="consult-quiet consult-work__told">
        {told.length === 0
          ? say('Nobody is told by mail: the client has no address. Choose a contact on the record.')
          : say(isReadable ? 'Told by mail: {people}.' : 'Will be told by mail: {people}.', {
              people: told.join(', '),
            })}
      </p>
      {link ? (
        <label className="consult-text">
          {say('Link')}
          <input readOnly value={link} onFocus={({ target }) => target.select()} />
        </label>
      ) : null}
    </div>
  )
}
