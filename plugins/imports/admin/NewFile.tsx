'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState, type FormEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { problemOf } from './ask'
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
    try {
      const headers = { accept: 'application/json' }
      const response = await fetch(`${config.routes.api}/imports/file`, { method: 'POST', body, headers })
      const answer = (await response.json().catch(() => ({}))) as { id?: string }
      if (response.ok && answer.id) router.push(`${config.routes.admin}/collections/imports/${answer.id}/rows`)
      else {
        setProblem(problemOf(answer) ?? say('That did not work. Try again.'))
        setSending(false)
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      setProblem(say('The server cannot be reached. Try again.'))
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
