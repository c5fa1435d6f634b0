import Link from 'next/link'
import type { ListViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import './hours.css'

/** Above the lists of hours, blocked times and hosts: the way to where they are arranged together. */
export function HoursListLink({ payload, i18n }: ListViewServerProps) {
  const say = sayIn(i18n)
  return (
    <p className="hours__listlink">
      <Link href={`${payload.config.routes.admin}/collections/audit-availability/editor`} prefetch={false}>
        {say('Arrange the week and see what comes of it')}
      </Link>
    </p>
  )
}
