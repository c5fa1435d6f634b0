'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { CURRENCIES } from '@/src/lib/currencies'
import { readBoard, readMore, Refusal, sendCard, sendMove, sendPatch } from './boardApi'
import { arrange, expected } from './state/arrange'
import { boardReducer, emptyBoard, knownCard, type CardPatch, type Pending } from './state/boardState'
import type { BoardAddress } from './state/filter'
import type { BoardAnswer, Card } from './state/types'
import { draftId } from './state/walk'
import { useLive } from './useLive'

/** What a person asks of a card; see `Pending` for what becomes of it. */
export interface MoveWish {
  card: string
  stage: string
  after: string | null
  before: string | null
  patch?: CardPatch | undefined
}

export interface BoardHandle {
  move: (wish: MoveWish) => void
  edit: (card: string, patch: CardPatch) => void
  add: (title: string, stage: string, fields: CardPatch) => void
  more: (stage: string) => void
  reload: () => void
  hold: (id: string) => void
  release: () => void
}

interface Options {
  pipeline: string
  initial: BoardAnswer
  /** What `initial` was asked for. */
  initialAddress: BoardAddress
  address: BoardAddress
  /** Says what the server refused; with empty words, that it could not be reached. */
  onTrouble: (words: string) => void
}

type Wish = { [Kind in Pending['kind']]: Omit<Extract<Pending, { kind: Kind }>, 'op'> }[Pending['kind']]

/** A board that is kept in step with the server: changes show at once and are sent one after the other. */
export function useBoard({ pipeline, initial, initialAddress, address, onTrouble }: Options) {
  const [state, dispatch] = useReducer(boardReducer, undefined, () =>
    boardReducer(emptyBoard(), { type: 'load', board: initial }),
  )
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  const [isLoading, setLoading] = useState(false)
  const shown = useRef(initialAddress)
  const trouble = useRef(onTrouble)
  useEffect(() => {
    trouble.current = onTrouble
  }, [onTrouble])

  const complain = useCallback((error: unknown) => {
    if (error instanceof Refusal) trouble.current(error.message)
    else {
      console.warn('The board could not reach the server.', error)
      trouble.current('')
    }
  }, [])

  const load = useCallback(
    async (wanted: BoardAddress, signal: AbortSignal) => {
      setLoading(true)
      try {
        const board = await readBoard(pipeline, wanted, signal)
        if (!signal.aborted) dispatch({ type: 'load', board })
      } catch (error) {
        if (!signal.aborted) complain(error)
      }
      if (!signal.aborted) setLoading(false)
    },
    [pipeline, complain],
  )

  const loading = useRef<AbortController>(null)
  const reload = useCallback(() => {
    loading.current?.abort()
    loading.current = new AbortController()
    void load(shown.current, loading.current.signal)
  }, [load])
  useEffect(() => {
    if (shown.current === address) return
    shown.current = address
    reload()
  }, [address, reload])

  const { isConnected, look } = useLive({ pipeline, latest, asked: shown, dispatch, reload })

  const handle = useMemo<BoardHandle>(() => {
    let ops = 0
    let queue = Promise.resolve()
    const paging = new Set<string>()
    const realIds = new Map<string, string>()
    const real = (id: string | null) => (id === null ? null : (realIds.get(id) ?? id))

    const send = (wish: Wish) => {
      const op = ++ops
      const change: Pending = { ...wish, op }
      dispatch({ type: 'try', change })
      queue = queue.then(async () => {
        try {
          const card = await deliver(change)
          dispatch({ type: 'settle', op, card })
        } catch (error) {
          dispatch({ type: 'refuse', op })
          complain(error)
          look()
        }
      })
    }

    const deliver = async (change: Pending): Promise<Card> => {
      if (change.kind === 'add') {
        const card = await sendCard(pipeline, change.card)
        realIds.set(change.card.id, card.id)
        return card
      }
      const id = real(change.card) ?? change.card
      const known = knownCard(latest.current, id)
      const patched = known && change.patch ? await sendPatch(known, change.patch) : known
      if (change.kind === 'move') {
        return sendMove(pipeline, { ...change, card: id, after: real(change.after), before: real(change.before) })
      }
      if (!patched) throw new Refusal(404, '')
      return patched
    }

    return {
      move: ({ patch, ...wish }) => send({ kind: 'move', ...wish, ...(patch ? { patch } : {}) }),
      edit: (card, patch) => send({ kind: 'edit', card, patch }),
      add: (title, stage, fields) => send({ kind: 'add', card: draftCard(ops + 1, title, stage, fields) }),
      more: (stage) => {
        const after = latest.current.until[stage]
        if (after == null || paging.has(stage)) return
        paging.add(stage)
        readMore(pipeline, stage, after, shown.current)
          .then((page) => dispatch({ type: 'page', stage, after, page }))
          .catch(complain)
          .finally(() => paging.delete(stage))
      },
      reload,
      hold: (id) => dispatch({ type: 'hold', id }),
      release: () => dispatch({ type: 'release' }),
    }
  }, [pipeline, complain, look, reload])

  useEffect(() => {
    if (state.marked.size === 0) return
    const ids = [...state.marked]
    const timer = setTimeout(() => dispatch({ type: 'unmark', ids }), MARK_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [state.marked])

  const columns = useMemo(
    () => arrange({ columns: state.columns, pending: state.pending }),
    [state.columns, state.pending],
  )
  const stages = useMemo(
    () => expected({ stages: state.stages, columns: state.columns, pending: state.pending }, columns),
    [state.stages, state.columns, state.pending, columns],
  )
  return { columns, stages, until: state.until, marked: state.marked, isConnected, isLoading, handle }
}

/** How long a card that somebody else moved is marked. */
const MARK_MILLISECONDS = 4_000

function draftCard(op: number, title: string, stage: string, fields: CardPatch): Card {
  const now = new Date().toISOString()
  return {
    id: draftId(op),
    title,
    stage,
    rank: '',
    priority: 'MEDIUM',
    dueDate: null,
    assignedTo: null,
    client: null,
    value: null,
    currency: CURRENCIES[0],
    task: null,
    opportunity: null,
    lead: null,
    tags: [],
    enteredStageAt: now,
    updatedAt: now,
    ...fields,
  }
}
