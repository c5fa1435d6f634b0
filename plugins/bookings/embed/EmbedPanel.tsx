'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { snippetsOf } from './snippets'
import './embed.css'

/** The address of a booking type, and two snippets for other sites, to copy. */
export function EmbedPanel({ site, slug }: { site: string; slug: string }) {
  const say = useSay()
  const id = useId()
  const { link, inline, button } = snippetsOf(site, slug, say('Book a time'))
  const rows = [
    { name: say('Address'), text: link },
    { name: say('Within a page of another site'), text: inline },
    { name: say('As a floating button'), text: button },
  ]
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(say('Copied.'))
    } catch {
      toast.error(say('The browser does not let this page copy. Select the address and copy it.'))
    }
  }
  return (
    <section className="booking-embed" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{say('Where it can be booked')}</h3>
      <p>{say('The snippets go into the HTML of any site; colours and language can be set, as the README says.')}</p>
      {rows.map(({ name, text }, index) => (
        <div key={name} className="booking-embed__row">
          <label htmlFor={`${id}${index}`}>{name}</label>
          <textarea
            id={`${id}${index}`}
            readOnly
            rows={text.split('\n').length}
            value={text}
            onFocus={(event) => event.target.select()}
          />
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            type="button"
            onClick={() => void copy(text)}
            aria-label={`${say('Copy')}: ${name}`}
          >
            {say('Copy')}
          </Button>
        </div>
      ))}
    </section>
  )
}
