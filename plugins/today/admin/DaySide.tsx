'use client'

import { useSay } from '@/plugins/languages/api.client'
import type { DayActivity, DayData, DayTask } from '../dayData'
import { Activities } from './Activities'
import type { DayLinks } from './dayLinks'
import { EmptyDay } from './EmptyDay'
import { Goals } from './Goals'
import { TaskList } from './TaskList'
import { TRAY } from './useDragging'

interface Props extends Pick<DayData, 'goals' | 'activities'> {
  links: Pick<DayLinks, 'goals' | 'activities'>
  anyTime: readonly DayTask[]
  someday: readonly DayTask[]
  /** Whether the day has no task at all. */
  isDayEmpty: boolean
  /** Whether what is in the hand would land among the tasks without a time. */
  isTarget: boolean
  onPick: (activity: DayActivity) => void
}

/** Beside the scale: tasks without a time, goals, what to pick from, tasks on no day. */
export function DaySide({ goals, activities, links, anyTime, someday, isDayEmpty, isTarget, onPick }: Props) {
  const say = useSay()
  return (
    <div className="today__side">
      <section className="today__part" aria-labelledby="today-tray">
        <header>
          <h2 id="today-tray">{say('Any time')}</h2>
        </header>
        <TaskList
          region="tray"
          label={say('Tasks without a time')}
          tasks={anyTime}
          drop={{ id: TRAY, isTarget }}
          empty={<EmptyDay isWholeDay={isDayEmpty} />}
        />
      </section>
      <Goals goals={goals} href={links.goals} />
      <Activities activities={activities} href={links.activities} onPick={onPick} />
      {someday.length > 0 ? (
        <section className="today__part" aria-labelledby="today-someday">
          <header>
            <h2 id="today-someday">{say('On no day yet')}</h2>
          </header>
          <TaskList region="someday" label={say('Tasks on no day yet')} tasks={someday} empty={null} />
        </section>
      ) : null}
    </div>
  )
}
