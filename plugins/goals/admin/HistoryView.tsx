import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { momentsFor, sayIn, tagOf, word, type Say } from '@/plugins/languages/api'
import type { Goal, GoalEntry } from '@/payload-types'
import { goalHistory } from '../history'
import { Reading } from './Reading'
import './history.css'

const REASONS: Record<GoalEntry['reason'], string> = {
  COMPLETED: word('Done'),
  REOPENED: word('Opened again'),
  MOVED_IN: word('Moved to this goal'),
  MOVED_OUT: word('Moved to another goal'),
  TRASHED: word('Thrown away'),
  RESTORED: word('Taken out of the trash'),
  DELETED: word('Deleted'),
  RECOUNTED: word('Counted anew'),
}

/** A tab of a goal: its periods with what was done in each, and every step up or down with its reason. */
export async function HistoryView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const history = can(req, 'read', 'goal-entries') ? await goalHistory(req, String(doc.id)) : null
  if (!history) {
    return (
      <p className="goal-history__empty gutter--left gutter--right">
        {say('A goal is its owner’s alone: nobody else sees its history.')}
      </p>
    )
  }
  const { goal, entries, total, periods } = history
  const language = tagOf(req.i18n.language)
  const time = momentsFor(req)
  const { admin } = req.payload.config.routes
  return (
    <main className="goal-history gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('History')}
      />
      <h2>{say('History')}</h2>
      {periods.length === 0 ? (
        <p className="goal-history__empty">
          {say('Nothing has counted yet. A task counts as soon as it names this goal and is done.')}
        </p>
      ) : (
        <table className="goal-history__periods">
          <thead>
            <tr>
              <th scope="col">{say('Period')}</th>
              <th scope="col">{say('Done')}</th>
              <th scope="col">{say('Reached')}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.start} data-current={period.start === goal.periodStart}>
                <th scope="row">{nameOfPeriod(goal.type, period.start, language, say)}</th>
                <td>
                  <Reading done={period.done} target={goal.targetValue ?? null} />
                </td>
                <td>{period.reachedAt ? time.format(new Date(period.reachedAt)) : say('No')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ol className="goal-history__entries">
        {entries.map((entry) => (
          <li key={entry.id} data-up={entry.delta > 0}>
            <span className="goal-history__delta">
              {entry.delta > 0 ? `+${entry.delta}` : `−${Math.abs(entry.delta)}`}
            </span>
            <span>
              {say(REASONS[entry.reason])}
              {entry.label ? ': ' : ''}
              {entry.label ? (
                entry.task && entry.reason !== 'DELETED' ? (
                  <a href={`${admin}/collections/tasks/${entry.task}`}>{entry.label}</a>
                ) : (
                  entry.label
                )
              ) : null}
            </span>
            <time dateTime={entry.createdAt}>{time.format(new Date(entry.createdAt))}</time>
          </li>
        ))}
      </ol>
      {total > entries.length ? (
        <p className="goal-history__empty">
          {say('The newest {shown} of {total} entries.', { shown: entries.length, total })}
        </p>
      ) : null}
    </main>
  )
}

/** The first day of a period as people call it; a stored day is noon in UTC. */
function nameOfPeriod(type: Goal['type'], start: string, language: string, say: Say): string {
  const day = new Date(start)
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day)
  if (type === 'YEARLY') return write({ year: 'numeric' })
  if (type === 'MONTHLY') return write({ year: 'numeric', month: 'long' })
  if (type === 'WEEKLY') return say('Week of {day}', { day: write({ dateStyle: 'medium' }) })
  return write({ dateStyle: 'medium' })
}
