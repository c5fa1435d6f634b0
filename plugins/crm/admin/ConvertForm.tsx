'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { CURRENCIES } from '@/src/lib/currencies'
import { parseMoney } from '@/src/lib/money'
import type { Proposal } from '../convert/propose'
import { ChoiceField } from './ChoiceField'
import { send } from './send'

interface ConvertFormProps {
  lead: string
  organization: string
  proposal: Proposal
  language: string
}

const PROJECTS: Record<string, string> = {
  WEBSITE: word('Website'),
  APPLICATION: word('Application'),
  STOREFRONT: word('Storefront'),
  BRANDING: word('Branding'),
  AUTOMATION: word('Automation'),
  CONSULTING: word('Consulting'),
  OTHER: word('Other'),
}

/** What is made of a lead, with sensible answers given already. */
export function ConvertForm({ lead, organization, proposal, language }: ConvertFormProps) {
  const say = useSay()
  const router = useRouter()
  const [company, setCompany] = useState<string | null>(proposal.company?.id ?? 'create')
  const [client, setClient] = useState<string | null>(proposal.client?.id ?? 'create')
  const [contact, setContact] = useState<string | null>(proposal.contact?.id ?? 'create')
  const [hasOpportunity, setOpportunity] = useState(true)
  const [hasProject, setProject] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const currency = text('currency')
    const amount = text('value')
    const value = amount === '' ? null : parseMoney(amount, currency, language)
    if (amount !== '' && value === null) {
      setProblem(say('Write the value as a number, such as 12,500.'))
      return
    }
    setBusy(true)
    setProblem(null)
    const sent = await send(say, `/leads/${lead}/convert`, {
      company,
      client,
      contact,
      opportunity: client && hasOpportunity ? { title: text('opportunity'), value, currency } : null,
      project: client && hasProject ? { title: text('project'), type: text('type') } : null,
    })
    setBusy(false)
    if (!sent.ok) {
      setProblem(sent.message)
      return
    }
    toast.success(say('The lead is converted.'))
    const made = sent.body
    router.push(made.client ? `/admin/collections/clients/${String(made.client)}` : `/admin/collections/leads/${lead}`)
  }

  const common = { organization }
  return (
    <form className="crm-convert" onSubmit={(event) => void submit(event)} noValidate>
      <div className="crm-convert__kinds">
        <ChoiceField
          {...common}
          legend={say('Company')}
          collection="companies"
          name={proposal.names.company}
          proposed={proposal.company}
          value={company}
          onChange={setCompany}
        />
        <ChoiceField
          {...common}
          legend={say('Client')}
          collection="clients"
          name={proposal.names.client}
          proposed={proposal.client}
          value={client}
          onChange={setClient}
        />
        <ChoiceField
          {...common}
          legend={say('Contact person')}
          collection="contacts"
          name={proposal.names.contact}
          proposed={proposal.contact}
          value={contact}
          onChange={setContact}
        />
      </div>
      {client === null ? (
        <p className="crm-quiet">{say('An opportunity and a project belong to a client: choose one to add them.')}</p>
      ) : (
        <>
          <Optional label={say('An opportunity')} isChosen={hasOpportunity} onChoose={setOpportunity}>
            <Text label={say('Title')} name="opportunity" value={proposal.title} />
            <Text label={say('Value')} name="value" value="" inputMode="decimal" />
            <label>
              {say('Currency')}
              <select name="currency" defaultValue={CURRENCIES[0]}>
                {CURRENCIES.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            </label>
          </Optional>
          <Optional label={say('A project')} isChosen={hasProject} onChoose={setProject}>
            <Text label={say('Title')} name="project" value={proposal.title} />
            <label>
              {say('Kind')}
              <select name="type" defaultValue="WEBSITE">
                {Object.entries(PROJECTS).map(([type, label]) => (
                  <option key={type} value={type}>
                    {say(label)}
                  </option>
                ))}
              </select>
            </label>
          </Optional>
        </>
      )}
      {problem ? (
        <p className="crm-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button type="submit" margin={false} disabled={isBusy}>
        {say('Convert the lead')}
      </Button>
    </form>
  )
}

interface OptionalProps {
  label: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  children: React.ReactNode
}

function Optional({ label, isChosen, onChoose, children }: OptionalProps) {
  return (
    <fieldset className="crm-optional">
      <legend>
        <label>
          <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} /> {label}
        </label>
      </legend>
      {isChosen ? <div>{children}</div> : null}
    </fieldset>
  )
}

function Text({
  label,
  name,
  value,
  inputMode,
}: {
  label: string
  name: string
  value: string
  inputMode?: 'decimal'
}) {
  const id = useId()
  return (
    <label htmlFor={id}>
      {label}
      <input id={id} name={name} defaultValue={value} maxLength={200} inputMode={inputMode} />
    </label>
  )
}
