import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { own, type AnswerInput, type Answers, type Entry, type Part } from '../audits/answers'
import type { Work } from '../audits/readWork'
import type { Saved } from '../audits/saveAnswer'
import { Refused, send } from './send'

const ASK_AGAIN_MS = 5000

/** What somebody writes; the rest of an answer is known here. */
export type Written = Pick<AnswerInput, 'value' | 'note' | 'doesNotApply'>

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed'

/** Another person’s answer to what one has just answered. */
export interface Clash {
  part: Part
  key: string
  mine: Written
  theirs: Entry
}

/** An audit while it is worked through: saves each answer by itself and shows what others write meanwhile. */
export function useWork(first: Work) {
  const say = useSay()
  const [work, setWork] = useState(first)
  const [state, setState] = useState<SaveState>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const waiting = useRef(0)
  // Answers are sent one after another: the next one knows the version that the last one made.
  const queue = useRef<Promise<void>>(Promise.resolve())
  const versions = useRef(versionsOf(first.answers))

  const take = useCallback((part: Part, key: string, entry: Entry) => {
    versions.current.set(`${part}:${key}`, entry.version)
    setWork((before) => ({
      ...before,
      answers: { ...before.answers, [part]: { ...before.answers[part], [key]: entry } },
    }))
  }, [])

  const save = useCallback(
    (part: Part, key: string, written: Written) => {
      waiting.current += 1
      setState('saving')
      queue.current = queue.current.then(async () => {
        const body = { part, key, ...written, version: versions.current.get(`${part}:${key}`) ?? 0 }
        try {
          const saved = await send<Saved>(`/revenue-audits/${first.id}/answers`, { body }, say)
          take(part, key, saved.entry)
          setWork((before) => ({
            ...before,
            status: before.status === 'DRAFT' ? 'IN_PROGRESS' : before.status,
            score: saved.score,
            progress: saved.progress,
          }))
          setProblem(null)
          setState(waiting.current > 1 ? 'saving' : 'saved')
        } catch (error) {
          const theirs = theirsIn(error)
          if (theirs) setClash({ part, key, mine: written, theirs })
          setProblem((error as Error).message)
          setState('failed')
        }
        waiting.current -= 1
      })
    },
    [first.id, say, take],
  )

  const settle = (isMine: boolean) => {
    if (!clash) return
    take(clash.part, clash.key, clash.theirs)
    setClash(null)
    setProblem(null)
    setState('idle')
    if (isMine) save(clash.part, clash.key, clash.mine)
  }

  useEffect(() => {
    const look = async () => {
      if (document.hidden || waiting.current > 0) return
      const read = await send<Work>(`/revenue-audits/${first.id}/work`, { method: 'GET' }, say).catch(() => null)
      if (!read || waiting.current > 0) return
      versions.current = versionsOf(read.answers)
      setWork(read)
    }
    const timer = setInterval(() => void look(), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [first.id, say])

  return { work, state, problem, clash, save, settle }
}

function theirsIn(error: unknown): Entry | null {
  const data = error instanceof Refused && error.status === 409 ? (error.data as { entry?: Entry } | null) : null
  return data?.entry ?? null
}

function versionsOf(answers: Answers): Map<string, number> {
  const parts = Object.keys(answers) as Part[]
  return new Map(
    parts.flatMap((part) =>
      Object.keys(answers[part]).map((key) => [`${part}:${key}`, own(answers[part], key)?.version ?? 0] as const),
    ),
  )
}
