'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState, type FormEvent } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import { Duplicates } from './Duplicates'

interface Props {
  kinds: { slug: string; label: string }[]
  into: string
}

/** A file is chosen, what it holds, and what happens to records that are there already. */
export function NewFile({ kinds, into }: Props) {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const { setStepNav } = useStepNav()
  // A click before the script is there would send the form as a question.
  const [isReady, setReady] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => setReady(true), [])
  useEffect(() => {
    const { admin } = config.routes
    setStepNav([{ label: say('Imports'), url: `${admin}/collections/imports` }, { label: say('Import a file') }])
  }, [setStepNav, say, config])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = new FormData(event.currentTarget)
    setSending(true)
    setProblem(null)
    const answer = await ask<{ id: string }>(say, 'POST', '/imports/file', body)
    if (answer.ok) router.push(`${config.routes.admin}/collections/imports/${answer.body.id}/rows`)
    else {
      setProblem(answer.message)
      setSending(false)
    }
  }

  return (
    <form className="import__form" onSubmit={(event) => void send(event)}>
      <p className="import__quiet">
        {say('A CSV file or vCards, up to 20 MB and 100,000 rows. Nothing is written before you say so.')}
      </p>
      <label className="import__field">
        <span>{say('What the file holds')}</span>
        <select name="into" defaultValue={into}>
          {kinds.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="import__field">
        <span>{say('File')}</span>
        <input type="file" name="file" accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard" required />
      </label>
      <Duplicates name="onDuplicate" />
      {problem ? (
        <p className="import__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button type="submit" margin={false} disabled={isSending || !isReady}>
        {isSending ? say('Reading the file …') : say('Read this file')}
      </Button>
    </form>
  )
}
