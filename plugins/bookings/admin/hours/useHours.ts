import { useCallback, useEffect, useMemo, useState } from 'react'
import { isTimeZone } from '@/src/lib/time-zone'
import { DAY_MINUTES, dayNumber, dayText, epochMinute, mondayOf, weekdayOf } from '../../slots/calendar'
import { dayAt, zoneAround } from '../../slots/zone'
import { HALF_AN_HOUR, previewWeek } from '../../hours/previewWeek'
import type { HoursData, HoursDraft, WeekAround } from '../../hours/types'
import { useApi } from './useApi'

const NOTHING: WeekAround = { holidays: [], regions: [], busy: [], taken: [], booked: [] }

export type Said = { kind: 'done' | 'problem'; text: string } | null

/** The hours that are being edited, the week that comes of them, and saving. */
export function useHours(initial: HoursData, now: string, saidSaved: string) {
  const api = useApi()
  const [saved, setSaved] = useState({ draft: initial.draft, stamp: initial.stamp })
  const [draft, setDraft] = useState<HoursDraft>(initial.draft)
  const [monday, setMonday] = useState(() => firstMonday(initial.draft.settings.timeZone, now))
  const [typeId, setTypeId] = useState(initial.types[0]?.id ?? '')
  const [said, setSaid] = useState<Said>(null)
  const [isSaving, setSaving] = useState(false)
  const around = useAround(initial.host.id, monday, draft.settings)
  const isChanged = draft !== saved.draft && JSON.stringify(draft) !== JSON.stringify(saved.draft)
  const type = initial.types.find(({ id }) => id === typeId) ?? HALF_AN_HOUR

  // While a zone is being typed the week stays on the last one that there is.
  const [zone, setZone] = useState(draft.settings.timeZone)
  if (zone !== draft.settings.timeZone && isTimeZone(draft.settings.timeZone)) setZone(draft.settings.timeZone)
  const week = useMemo(
    () =>
      previewWeek({ ...draft, settings: { ...draft.settings, timeZone: zone } }, type, around, {
        monday,
        now: epochMinute(now),
      }),
    [draft, zone, type, around, monday, now],
  )

  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isChanged])

  const change = useCallback((part: Partial<HoursDraft>) => {
    setSaid(null)
    setDraft((before) => ({ ...before, ...part }))
  }, [])

  async function save() {
    setSaving(true)
    const answer = await api<HoursData>('POST', '/bookings/hours', {
      host: initial.host.id,
      stamp: saved.stamp,
      draft,
    })
    setSaving(false)
    if (!answer.ok) {
      setSaid({ kind: 'problem', text: answer.message })
      return
    }
    setSaved({ draft: answer.body.draft, stamp: answer.body.stamp })
    setDraft(answer.body.draft)
    setSaid({ kind: 'done', text: saidSaved })
  }

  return {
    ...{ draft, change, week, around, type, setTypeId, monday, said, isSaving, isChanged, save },
    turn: (weeks: number) => setMonday((before) => dayText(dayNumber(before) + weeks * 7)),
    discard: () => {
      setDraft(saved.draft)
      setSaid(null)
    },
  }
}

/** Holidays, bookings and busy times of the week that is shown; asked for anew when the week or the country changes. */
function useAround(host: string, monday: string, { country, region }: HoursDraft['settings']): WeekAround {
  const api = useApi()
  const [around, setAround] = useState(NOTHING)
  useEffect(() => {
    let isWanted = true
    const query = new URLSearchParams({ host, from: monday, country: country ?? '', region: region ?? '' })
    void api<WeekAround>('GET', `/bookings/hours/week?${query.toString()}`).then((answer) => {
      if (isWanted && answer.ok) setAround(answer.body)
    })
    return () => {
      isWanted = false
    }
  }, [api, host, monday, country, region])
  return around
}

/** This week's Monday; the next one's when most of the week is over. */
function firstMonday(timeZone: string, now: string): string {
  const minute = epochMinute(now)
  const day = dayAt(zoneAround(timeZone, minute, minute + DAY_MINUTES), minute)
  return dayText(weekdayOf(day) > 2 ? mondayOf(day) + 7 : mondayOf(day))
}
