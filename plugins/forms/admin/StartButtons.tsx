'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './forms.css'

interface StartButtonsProps {
  slug: string
  points: { name: string; title: string }[]
}

/** Makes a form from a starting point and opens it. */
export function StartButtons({ slug, points }: StartButtonsProps) {
  const say = useSay()
  const { config } = useConfig()
  const { selectedTenantID, options } = useTenantSelection()
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()
  const organization = selectedTenantID ?? (options.length === 1 ? options[0]?.value : undefined)

  const start = async (from: string) => {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/${slug}/start`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, organization }),
    })
    const told = (await response.json().catch(() => ({}))) as { id?: string; errors?: { message?: string }[] }
    setBusy(false)
    if (response.ok && told.id) router.push(`${config.routes.admin}/collections/${slug}/${told.id}`)
    else toast.error(told.errors?.[0]?.message ?? say('The form was not made. Try again.'))
  }

  return (
    <div className="form-start">
      <span>{say('Start from')}</span>
      {points.map(({ name, title }) => (
        <Button
          key={name}
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void start(name)}
        >
          {say(title)}
        </Button>
      ))}
    </div>
  )
}
