'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import { word } from '@/plugins/languages/api'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { relativeTime } from './calendarTexts'
import { InnerForm } from '@/src/components/panel/InnerForm'
import { send } from './send'
import './clients.css'

const TYPES: readonly [string, string][] = [
  ['WEBSITE', word('Website')],
  ['APPLICATION', word('Application')],
  ['STOREFRONT', word('Storefront')],
  ['BRANDING', word('Branding')],
  ['AUTOMATION', word('Automation')],
  ['CONSULTING', word('Consulting')],
  ['OTHER', word('Other')],
]

/** Above an opportunity's form: how it stands, and what can be done with it. */
export function OpportunityPanel() {
  const say = useSay()
  const language = useLanguage()
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const isDismissed = useFormFields(([fields]) => fields.isDismissed?.initialValue === true)
  const isConverted = useFormFields(([fields]) => fields.isConverted?.value === true)
  const closedAt = useFormFields(([fields]) => fields.closedAt?.value as string | null | undefined)
  const project = useFormFields(([fields]) => fields.project?.initialValue as string | null | undefined)
  const title = useFormFields(([fields]) => String(fields.title?.initialValue ?? ''))
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  const does = async (path: string, body: object) => {
    setBusy(true)
    try {
      await send(`/opportunities/${id}/${path}`, body, say)
      window.location.reload()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }
  const isHeld = isBusy || isModified
  const when = closedAt ? relativeTime(closedAt, new Date(), language) : ''
  const state = isConverted
    ? say('Won {when}.', { when })
    : isDismissed
      ? say('Dismissed {when}.', { when })
      : say('Open.')

  return (
    <section className="client-deed" aria-label={say('What becomes of it')}>
      <p suppressHydrationWarning>
        <strong>{state}</strong>{' '}
        {project ? (
          <Link href={`${config.routes.admin}/collections/projects/${project}`}>{say('Open the project')}</Link>
        ) : null}
      </p>
      {hasSavePermission && !isConverted ? (
        <div className="client-deed__do">
          {isDismissed ? null : (
            <Button size="small" margin={false} disabled={isHeld} onClick={() => setOpen(!isOpen)}>
              {say('Convert')}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isHeld}
            onClick={() => void does('dismiss', { isDismissed: !isDismissed })}
          >
            {isDismissed ? say('Bring back') : say('Dismiss')}
          </Button>
          {isModified ? <span className="client-quiet">{say('Save what you have changed first.')}</span> : null}
        </div>
      ) : null}
      {isOpen ? (
        <ConvertForm title={title} isBusy={isHeld} onConvert={(wanted) => void does('convert', { project: wanted })} />
      ) : null}
    </section>
  )
}

interface ConvertFormProps {
  title: string
  isBusy: boolean
  onConvert: (project: { title: string; type: string } | null) => void
}

function ConvertForm({ title: begun, isBusy, onConvert }: ConvertFormProps) {
  const say = useSay()
  const [makes, setMakes] = useState(true)
  const [title, setTitle] = useState(begun)
  const [type, setType] = useState('WEBSITE')
  const convert = () => {
    onConvert(makes ? { title, type } : null)
  }
  return (
    <InnerForm className="client-compose" label={say('Mark as won')} onSubmit={convert}>
      <label className="client-compose__check">
        <input type="checkbox" checked={makes} onChange={({ target }) => setMakes(target.checked)} />
        {say('Make a project of it')}
      </label>
      {makes ? (
        <div className="client-compose__row">
          <label>
            {say('Title of the project')}
            <input value={title} required maxLength={200} onChange={({ target }) => setTitle(target.value)} />
          </label>
          <label>
            {say('Kind')}
            <select value={type} onChange={({ target }) => setType(target.value)}>
              {TYPES.map(([value, text]) => (
                <option key={value} value={value}>
                  {say(text)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      <Button size="small" margin={false} disabled={isBusy || (makes && title.trim() === '')} onClick={convert}>
        {makes ? say('Mark as won and make the project') : say('Mark as won')}
      </Button>
    </InnerForm>
  )
}
