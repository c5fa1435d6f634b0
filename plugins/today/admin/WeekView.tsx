import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { readScreen } from './readScreen'
import { WeekScreen } from './WeekScreen'
import './today.css'
import './tasks.css'

/** `/admin/collections/tasks/week?day=YYYY-MM-DD`: the week in which the day lies. */
export async function WeekView(props: AdminViewServerProps) {
  const { data, links, refusal } = await readScreen(props)
  return (
    <Gutter>{data ? <WeekScreen initial={data} links={links} /> : <p className="today__quiet">{refusal}</p>}</Gutter>
  )
}
