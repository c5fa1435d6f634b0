'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
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
    const answer = await ask<{ id: string }>(say, 'POST', `/${slug}/start`, { from, organization })
    setBusy(false)
    if (answer.ok) router.push(`${config.routes.admin}/collections/${slug}/${answer.body.id}`)
    else toast.error(answer.message)
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
