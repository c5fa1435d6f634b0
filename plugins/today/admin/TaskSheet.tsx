'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayTask } from '../dayData'
import { addDays } from '@/src/lib/days'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import { snapLength, STEP } from '../minutes'
import type { TaskChange } from '../taskChange'
import { useDayBoard } from './DayBoard'
import { Dialog } from './Dialog'
import { hintOf, lengthText } from './words'

interface TaskSheetProps {
  task: DayTask
  href: string
  /** The best free time on the task's day, if there is one. */
  suggested: number | null
  onSave: (change: TaskChange) => void
  onDone: () => void
  onLetGo: () => void
  /** Null where the person keeps no activities. */
  onKeepActivity: (() => void) | null
  onClose: () => void
}

/** What is done to a task without dragging: for fingers, and for everybody in a hurry. */
export function TaskSheet({ task, href, suggested, onSave, onDone, onLetGo, onKeepActivity, onClose }: TaskSheetProps) {
  const say = useSay()
  const language = useLanguage()
  const { energy, today } = useDayBoard()
  const [day, setDay] = useState(task.day ?? '')
  const [time, setTime] = useState(task.time ?? '')
  const [minutes, setMinutes] = useState(task.minutes)
  const change: TaskChange = { day: day || null, time: day && time ? time : null, minutes }
  const hint = hintOf(say, energy, { energyLevel: task.energyLevel, time: time || null, minutes })
  const and = (work: () => void) => () => {
    work()
    onClose()
  }
  const isDone = task.status === 'DONE'
  const tomorrow = addDays(today, 1)

  return (
    <Dialog title={task.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          and(() => onSave(change))()
        }}
      >
        <div className="today-sheet__fields">
          <label>
            {say('Date')}
            <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
          </label>
          <label>
            {say('Time')}
            <input
              type="time"
              step={300}
              value={time}
              disabled={!day}
              onChange={({ target }) => setTime(target.value)}
            />
          </label>
          <div role="group" aria-label={say('Length')} className="today-sheet__length">
            <button
              type="button"
              aria-label={say('A quarter of an hour shorter')}
              onClick={() => setMinutes(snapLength(minutes - STEP))}
            >
              −
            </button>
            <output>{lengthText(language, minutes)}</output>
            <button
              type="button"
              aria-label={say('A quarter of an hour longer')}
              onClick={() => setMinutes(snapLength(minutes + STEP))}
            >
              +
            </button>
          </div>
        </div>
        {hint ? <p className="today-sheet__hint">{hint}</p> : null}
        <div className="today__actions">
          <Button type="submit" margin={false}>
            {say('Keep it so')}
          </Button>
          <Button type="button" buttonStyle="secondary" margin={false} onClick={and(onDone)}>
            {isDone ? say('Not done yet') : say('Done')}
          </Button>
        </div>
      </form>
      <ul className="today-sheet__more">
        {suggested !== null && suggested !== minutesOf(task.time) && !isDone ? (
          <li>
            <button type="button" onClick={and(() => onSave({ day: task.day ?? today, time: clockText(suggested) }))}>
              {say('Suggest a time')} <b>{clockText(suggested)}</b>
            </button>
          </li>
        ) : null}
        {task.time !== null ? (
          <li>
            <button type="button" onClick={and(() => onSave({ time: null }))}>
              {say('Any time of the day')}
            </button>
          </li>
        ) : null}
        {task.day !== today ? (
          <li>
            <button type="button" onClick={and(() => onSave({ day: today, time: null }))}>
              {say('Put it on today')}
            </button>
          </li>
        ) : null}
        {task.day !== tomorrow ? (
          <li>
            <button type="button" onClick={and(() => onSave({ day: tomorrow }))}>
              {say('Put it on tomorrow')}
            </button>
          </li>
        ) : null}
        {task.day !== null ? (
          <li>
            <button type="button" onClick={and(() => onSave({ day: null, time: null }))}>
              {say('Take it off the days')}
            </button>
          </li>
        ) : null}
        {onKeepActivity && !task.activity ? (
          <li>
            <button type="button" onClick={and(onKeepActivity)}>
              {say('Keep as an activity')}
            </button>
          </li>
        ) : null}
        {isDone ? null : (
          <li>
            <button type="button" data-harm="true" onClick={and(onLetGo)}>
              {say('Let it go')}
            </button>
          </li>
        )}
        <li>
          <a href={href}>{say('Open the whole task')}</a>
        </li>
      </ul>
    </Dialog>
  )
}
