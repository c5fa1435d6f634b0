'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import type { Person } from '@/src/lib/person'
import { ROLES, type Role } from '@/src/lib/roles'
import { mayInvite } from '../invitations/mayInvite'
import { send } from './send'

const ROLE_NAMES: Record<Role, string> = {
  ADMIN: word('Admin'),
  DIRECTOR: word('Director'),
  MANAGER: word('Manager'),
  PM: word('Project manager'),
  OPERATOR: word('Operator'),
  EDITOR: word('Editor'),
  AUTHOR: word('Author'),
  TEAM: word('Team'),
  USER: word('User'),
  CLIENT: word('Client'),
}

interface Named {
  id: string
  name: string
}

interface InviteFormProps {
  /** Who invites: only what this person may give is offered. */
  person: Person | null
  organizations: Named[]
  selected: string
  onSent: (message: string) => void
}

/** Who, where to, as what; a client's people name their clients, and a team may come along. */
export function InviteForm({ person, organizations, selected, onSent }: InviteFormProps) {
  const say = useSay()
  const [organization, setOrganization] = useState(
    (organizations.find(({ id }) => id === selected) ?? organizations[0])?.id ?? '',
  )
  const [role, setRole] = useState<string>('TEAM')
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const clients = useNames('clients', organization, role === 'CLIENT')
  const teams = useNames('teams', organization, true)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The panel's own list may stand around this form.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const sent = await send(say, '/invitations', {
      email: form.get('email'),
      organization,
      role,
      clients: form.getAll('clients'),
      team: form.get('team') || null,
      teamRole: form.get('teamRole') ?? 'member',
    })
    setBusy(false)
    if (sent.ok) onSent(sent.message)
    else setProblems(Object.keys(sent.errors).length > 0 ? sent.errors : { form: sent.message })
  }

  return (
    <form className="identity-form" onSubmit={(event) => void submit(event)} noValidate>
      {problems.form ? (
        <p className="identity-problem" role="alert">
          {problems.form}
        </p>
      ) : null}
      <Labelled label={say('E-mail')} problem={problems.email}>
        {(id) => <input id={id} name="email" type="email" autoComplete="off" required />}
      </Labelled>
      {organizations.length > 1 ? (
        <Labelled label={say('Organization')} problem={problems.organization}>
          {(id) => (
            <select id={id} value={organization} onChange={(event) => setOrganization(event.target.value)}>
              {organizations.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      <Labelled label={say('Role')} problem={problems.role}>
        {(id) => (
          <select id={id} value={role} onChange={(event) => setRole(event.target.value)}>
            {ROLES.filter((one) => mayInvite(person, organization, one)).map((one) => (
              <option key={one} value={one}>
                {say(ROLE_NAMES[one])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {role === 'CLIENT' ? (
        <Labelled label={say('Clients that the person sees')} problem={problems.clients}>
          {(id) => (
            <select id={id} name="clients" multiple size={Math.min(6, Math.max(2, clients.length))}>
              <Options of={clients} />
            </select>
          )}
        </Labelled>
      ) : null}
      {teams.length > 0 ? (
        <>
          <Labelled label={say('Team (if any)')} problem={problems.team}>
            {(id) => (
              <select id={id} name="team">
                <option value="">{say('No team')}</option>
                <Options of={teams} />
              </select>
            )}
          </Labelled>
          <Labelled label={say('Role in the team')}>
            {(id) => (
              <select id={id} name="teamRole" defaultValue="member">
                <option value="member">{say('Member')}</option>
                <option value="admin">{say('Admin')}</option>
                <option value="owner">{say('Owner of the team')}</option>
              </select>
            )}
          </Labelled>
        </>
      ) : null}
      <div className="identity-actions">
        <Button type="submit" disabled={isBusy} margin={false}>
          {say(isBusy ? 'Sending…' : 'Send the invitation')}
        </Button>
      </div>
    </form>
  )
}

interface LabelledProps {
  label: string
  problem?: string | undefined
  children: (id: string) => ReactNode
}

function Labelled({ label, problem, children }: LabelledProps) {
  const id = useId()
  return (
    <fieldset>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {problem ? <p className="identity-problem">{problem}</p> : null}
    </fieldset>
  )
}

function Options({ of }: { of: Named[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

/** The names of an organization's records, for a short list to choose from. */
function useNames(collection: string, organization: string, isWanted: boolean): Named[] {
  const [names, setNames] = useState<Named[]>([])
  useEffect(() => {
    if (!isWanted || !organization) return
    const controller = new AbortController()
    const query = new URLSearchParams({
      'where[organization][equals]': organization,
      limit: '100',
      depth: '0',
      sort: 'name',
      'select[name]': 'true',
    })
    fetch(`/api/${collection}?${query}`, { credentials: 'same-origin', signal: controller.signal })
      .then(async (response) => setNames(response.ok ? ((await response.json()) as { docs: Named[] }).docs : []))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) throw error
      })
    return () => controller.abort()
  }, [collection, organization, isWanted])
  return isWanted ? names : []
}
