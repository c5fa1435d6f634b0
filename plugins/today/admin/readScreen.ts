import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import type { DayData } from '../dayData'
import { isDay } from '@/src/lib/days'
import { loadDay } from '../loadDay'
import type { DayLinks } from './dayLinks'

interface Screen {
  /** Null for somebody who has no tasks. */
  data: DayData | null
  links: DayLinks
  refusal: string
}

/** What a screen begins with: the day that its address names, the person's today where it names none. */
export async function readScreen({ initPageResult: { req }, searchParams }: AdminViewServerProps): Promise<Screen> {
  const say = sayIn(req.i18n)
  const collections = `${req.payload.config.routes.admin}/collections`
  const links = {
    collections,
    tasks: `${collections}/tasks`,
    goals: `${collections}/goals`,
    activities: `${collections}/activities`,
    mayKeepActivities: can(req, 'create', 'activities'),
  }
  const refusal = say('Only those who work in a studio have tasks. Ask your studio for an invitation.')
  if (!req.user || !can(req, 'read', 'tasks')) return { data: null, links, refusal }
  const asked = searchParams?.day
  return { data: await loadDay(req, req.user, isDay(asked) ? asked : null), links, refusal }
}
