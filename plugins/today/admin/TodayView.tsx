import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DayScreen } from './DayScreen'
import { readScreen } from './readScreen'
import './today.css'
import './tasks.css'

/** `/admin/collections/tasks/today?day=YYYY-MM-DD` */
export async function TodayView(props: AdminViewServerProps) {
  const { data, links, refusal } = await readScreen(props)
  return (
    <Gutter>{data ? <DayScreen initial={data} links={links} /> : <p className="today__quiet">{refusal}</p>}</Gutter>
  )
}
