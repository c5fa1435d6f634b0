'use client'

import { Button, toast } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { word } from '@/plugins/languages/api'
import { isAnswered, own } from '../audits/answers'
import type { Work } from '../audits/readWork'
import { ClashNotice } from './ClashNotice'
import { send } from './send'
import { useWork, type SaveState } from './useWork'
import { WorkSection } from './WorkSection'

/** An audit as it is worked through: sections on the left, what is asked in one of them, and how far it is. */
export function WorkBoard({ first, record }: { first: Work; record: string }) {
  const say = useSay()
  const { work, state, problem, clash, save, settle } = useWork(first)
  const [current, setCurrent] = useState(0)
  const { outline, answers, progress, score, people, mayWork } = work
  if (!outline) {
    return (
      <p className="consult-empty">
        {say('This audit has no template yet.')} <Link href={record}>{say('Choose one on the record')}</Link>
      </p>
    )
  }
  const section = outline.sections[current] ?? outline.sections[0]
  const setStatus = async (status: 'COMPLETED' | 'IN_PROGRESS') => {
    try {
      await send(`/revenue-audits/${work.id}/status`, { body: { status } }, say)
      window.location.assign(status === 'COMPLETED' ? `${record}/report` : window.location.href)
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  const share = progress.total === 0 ? 0 : Math.round((100 * progress.answered) / progress.total)
  return (
    <>
      <div className="consult-work__head">
        <dl className="consult-readings">
          <div>
            <dt>{say('Answered')}</dt>
            <dd>
              {progress.answered} <small>/ {progress.total}</small>
            </dd>
          </div>
          <div>
            <dt>{say('Score')}</dt>
            <dd>{score ?? '–'}</dd>
          </div>
        </dl>
        <p className="consult-work__saved" role="status" data-state={state}>
          {problem && !clash ? problem : say(CLOSED[work.status] ?? SAVED[state])}
        </p>
        <div className="consult-work__do">
          {mayWork ? (
            <Button size="small" margin={false} onClick={() => void setStatus('COMPLETED')}>
              {say('Complete the audit')}
            </Button>
          ) : null}
          {work.status === 'COMPLETED' ? (
            <>
              <Link href={`${record}/report`}>{say('Read the report')}</Link>
              <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void setStatus('IN_PROGRESS')}>
                {say('Open it again')}
              </Button>
            </>
          ) : null}
        </div>
        <div
          className="consult-bar"
          role="progressbar"
          aria-label={say('Answered')}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <span style={{ inlineSize: `${share}%` }} />
        </div>
      </div>
      {clash ? <ClashNotice clash={clash} people={people} onSettle={settle} /> : null}
      <div className="consult-work__body">
        <nav aria-label={say('Sections')}>
          <ol>
            {outline.sections.map(({ key, title, questions }, index) => {
              const done = questions.filter(({ id }) => isAnswered(own(answers.questions, id))).length
              return (
                <li key={key}>
                  <button
                    type="button"
                    aria-current={index === current ? 'step' : undefined}
                    onClick={() => setCurrent(index)}
                  >
                    <span>{title || say('Further questions')}</span>
                    <span className="consult-figure">
                      {done}/{questions.length}
                    </span>
                  </button>
                </li>
              )
            })}
          </ol>
        </nav>
        {section ? (
          <WorkSection
            key={section.key}
            section={section}
            answers={answers}
            people={people}
            mayWork={mayWork}
            onSave={save}
            next={
              current < outline.sections.length - 1
                ? () => {
                    setCurrent(current + 1)
                    window.scrollTo({ top: 0 })
                  }
                : null
            }
          />
        ) : (
          <p className="consult-empty">{say('The template asks nothing yet. Add questions to it.')}</p>
        )}
      </div>
    </>
  )
}

/** An audit on which nobody works any more. */
const CLOSED: Partial<Record<Work['status'], string>> = {
  COMPLETED: word('This audit is completed. Open it again to change an answer.'),
  CANCELLED: word('This audit is called off.'),
}

const SAVED: Record<SaveState, string> = {
  idle: word('Each answer is saved as you give it.'),
  saving: word('Saving…'),
  saved: word('Saved.'),
  failed: word('Not saved.'),
}
