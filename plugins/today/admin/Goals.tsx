'use client'

import { useSay } from '@/plugins/languages/api.client'
import type { DayGoal } from '../dayData'
import { PERIOD_WORDS } from './words'

/** The person's goals and how far they are: a scale each, with a stroke for every task where there are few. */
export function Goals({ goals, href }: { goals: readonly DayGoal[]; href: string }) {
  const say = useSay()
  return (
    <section className="today__part" aria-labelledby="today-goals">
      <header>
        <h2 id="today-goals">{say('Goals')}</h2>
        <a href={href}>{say('Arrange')}</a>
      </header>
      {goals.length === 0 ? (
        <p className="today__quiet">
          {say('No goal yet. Make one, then give it to tasks: each one that is done counts for it.')}
        </p>
      ) : (
        <ul className="goals">
          {goals.map((goal) => (
            <li key={goal.id} data-reached={goal.reached}>
              <a href={`${href}/${goal.id}`}>{goal.title}</a>
              {goal.targetValue ? (
                <>
                  <span className="goals__figure">
                    <b>{goal.currentValue}</b> {say('of {target}', { target: goal.targetValue })}{' '}
                    {say(PERIOD_WORDS[goal.type])}
                  </span>
                  <progress
                    max={goal.targetValue}
                    value={Math.min(goal.currentValue, goal.targetValue)}
                    aria-label={goal.title}
                  />
                </>
              ) : (
                <span className="goals__figure">
                  {goal.targetHours
                    ? say({ one: 'One hour', other: '{count} hours' }, { count: goal.targetHours })
                    : say('{count} done', { count: goal.currentValue })}{' '}
                  {say(PERIOD_WORDS[goal.type])}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
