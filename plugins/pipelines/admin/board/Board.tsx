'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { knownCard } from '../state/boardState'
import { isFiltered, type BoardAddress } from '../state/filter'
import { gridOf, laneOf, lanesOf, patchOf } from '../state/grid'
import type { BoardAnswer, Card, Named, Stage } from '../state/types'
import { placeAt, type Spot } from '../state/walk'
import { useBoard } from '../useBoard'
import { BoardBar } from './BoardBar'
import { BoardColumns } from './BoardColumns'
import { BoardNotes } from './BoardNotes'
import type { ListProps, Shared } from './CardList'
import { carryWords, type Told } from './carryWords'
import { CardSheet } from './CardSheet'
import type { ColumnShared } from './Column'
import { EmptyBoard } from './EmptyBoard'
import { KeysSheet } from './KeysSheet'
import { MoveMenu } from './MoveMenu'
import { newCardFields } from './newCardFields'
import { StagesSheet } from './StagesSheet'
import { useAddress } from './useAddress'
import { useBoardKeys } from './useBoardKeys'
import { useCarry } from './useCarry'
import { useClock } from './useClock'
import { useFolded } from './useFolded'
import { useRoomBelow } from './useRoomBelow'

export interface BoardProps {
  organization: string
  initial: BoardAnswer
  initialAddress: BoardAddress
  /** The staff of the organization, by name. */
  people: Named[]
  me: Named
  /** The server's time, ISO. */
  now: string
  adminRoute: string
  may: { move: boolean; add: boolean; editStages: boolean }
}

/** A pipeline as a board. */
export function Board({ organization, initial, initialAddress, people, me, now, adminRoute, may }: BoardProps) {
  const say = useSay()
  const { pipeline } = initial
  const root = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const clock = useClock(now)
  const [address, setAddress] = useAddress(initialAddress)
  const { lane, filter } = address
  const [current, setCurrent] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ id: string; button: HTMLElement } | null>(null)
  const [adding, setAdding] = useState<string | null>(null)
  const [sheet, setSheet] = useState<'stages' | 'keys' | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  useRoomBelow(root)

  const onTrouble = useCallback(
    (words: string) => {
      const said = words || say('That did not get through. Try it again.')
      setTrouble(said)
      setSpoken(said)
      toast.error(said)
    },
    [say],
  )
  const board = useBoard({ pipeline: pipeline.id, initial, initialAddress, address, onTrouble })
  const { columns, stages, until, marked, handle, isConnected, isLoading } = board

  const finished = useMemo(() => initial.stages.filter(({ isTerminal }) => isTerminal).map(({ id }) => id), [initial])
  const { folded, toggle } = useFolded(pipeline.id, finished)
  const rows = useMemo(() => lanesOf(columns, lane), [columns, lane])
  const grid = useMemo(() => {
    const open = Object.fromEntries(stages.map(({ id }) => [id, folded.has(id) ? [] : (columns[id] ?? [])]))
    const ids = stages.map(({ id }) => id)
    return gridOf(open, ids, lane, rows)
  }, [columns, stages, folded, lane, rows])

  const cardOf = (id: string | null): Card | undefined => (id === null ? undefined : knownCard({ columns }, id))
  const stageOf = (id: string): Stage | undefined => stages.find((stage) => stage.id === id)

  const put = (id: string, spot: Spot) => {
    const card = cardOf(id)
    const row = rows.find(({ key }) => key === spot.lane)
    if (!card || !row) return
    const inLane = (columns[spot.stage] ?? []).filter((one) => laneOf(one, lane) === spot.lane)
    handle.move({ card: id, stage: spot.stage, ...placeAt(inLane, id, spot.index), patch: patchOf(card, lane, row) })
  }

  const tell = (told: Told, id: string, spot: Spot) => {
    const values = { title: cardOf(id)?.title ?? '', stage: stageOf(spot.stage)?.name ?? '', place: spot.index + 1 }
    setSpoken(carryWords(say, told, values))
    if (told === 'dropped' || told === 'cancelled') {
      keys.focusLater(id)
      setCurrent(id)
    }
  }

  const carrying = useCarry({ grid, hold: handle.hold, release: handle.release, onDrop: put, onTell: tell })
  const { carry } = carrying
  const carriedCard = cardOf(carry?.id ?? null)

  const openAdd = (stage: string) => {
    if (folded.has(stage)) toggle(stage)
    setAdding(stage)
  }
  const keys = useBoardKeys({
    root,
    grid,
    isCarrying: carry?.by === 'keys',
    mayMove: may.move,
    onFocusCard: setCurrent,
    onLift: (id) => {
      setCurrent(id)
      carrying.lift(id, 'keys')
    },
    onStep: carrying.step,
    onDrop: carrying.drop,
    onCancel: carrying.cancel,
    onMenu: (id, button) => setMenu({ id, button }),
    onAdd: (id) => {
      const stage = cardOf(id)?.stage ?? stages.find((one) => !folded.has(one.id))?.id
      if (may.add && pipeline.isActive && stage) openAdd(stage)
    },
    onSearch: () => search.current?.focus(),
    onKeys: () => setSheet('keys'),
  })

  useEffect(() => {
    // So that the keys work from the start; whoever is already somewhere on the page stays there.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (!carry || carry.by !== 'keys') return
    root.current?.querySelector('.board-slot')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [carry])

  const onNew = useCallback(
    (title: string, stage: string) => handle.add(title, stage, newCardFields(filter, people, me)),
    [handle, filter, people, me],
  )
  const commands = useMemo(
    () => ({
      open: (id: string) => {
        setTrouble(null)
        setCurrent(id)
        setOpened(id)
      },
      menu: (id: string, button: HTMLElement) => setMenu({ id, button }),
    }),
    [],
  )
  const shared = useMemo<Shared>(
    () => ({ clock, mayMove: may.move, marked, commands, more: handle.more }),
    [clock, may.move, marked, commands, handle],
  )
  const closeAdd = useCallback(() => {
    // The line goes with the focus in it, unless the person has gone elsewhere.
    if (document.activeElement?.closest('.board-add')) root.current?.focus({ preventScroll: true })
    setAdding(null)
  }, [])
  const columnShared: ColumnShared = {
    isFiltered: isFiltered(filter),
    isForecast: pipeline.type === 'SALES',
    mayAdd: may.add && pipeline.isActive,
    onAdd: setAdding,
    onFold: toggle,
    onNew,
    onAdded: closeAdd,
  }

  const firstCard = grid.flat().find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null
  const stop = grid.flat().some(({ cards }) => cards.some(({ id }) => id === current)) ? current : firstCard
  const listOf = (stage: Stage, row: string): ListProps => {
    const cards = grid.find((cells) => cells[0]?.stage === stage.id)?.find((cell) => cell.lane === row)?.cards ?? []
    const has = (id: string | null) => (id !== null && cards.some((card) => card.id === id) ? id : null)
    const spot = carry?.spot
    const isHere = spot && spot.stage === stage.id && spot.lane === row
    return {
      ...shared,
      stage: stage.id,
      lane: row,
      label: say('Cards in {stage}', { stage: stage.name }),
      cards,
      isFinished: stage.isTerminal,
      current: has(stop),
      carried: has(carry?.id ?? null),
      slot: isHere && carriedCard ? { index: spot.index, card: carriedCard, withFace: carry.by === 'keys' } : null,
      hasMore: until[stage.id] != null && !folded.has(stage.id),
      isEndless: lane === 'none',
    }
  }

  const moveTo = (card: Card, stage: string, to: 'top' | 'end') => {
    const target = columns[stage] ?? []
    // Without neighbours it goes to the end, also to one that is not loaded yet.
    const place = to === 'top' ? placeAt(target, card.id, 0) : { after: null, before: null }
    handle.move({ card: card.id, stage, ...place })
    setMenu(null)
    setCurrent(card.id)
    keys.focusLater(card.id)
    setSpoken(say('“{title}” is in {stage}.', { title: card.title, stage: stageOf(stage)?.name ?? '' }))
  }
  const menuCard = cardOf(menu?.id ?? null)
  const openedCard = cardOf(opened)
  const closeMenu = useCallback(() => {
    setMenu((open) => {
      open?.button.focus()
      return null
    })
  }, [])
  const isEmpty = stages.length === 0

  return (
    <div
      ref={root}
      className="board"
      data-carrying={carry !== null}
      data-lanes={lane !== 'none'}
      role="region"
      aria-label={say('Board {name}', { name: pipeline.name })}
      aria-busy={isLoading}
      tabIndex={-1}
      onKeyDown={keys.onKeyDown}
      onKeyUp={keys.onKeyUp}
    >
      <BoardBar
        address={address}
        people={people}
        search={search}
        mayEditStages={may.editStages}
        onChange={setAddress}
        onEditStages={() => setSheet('stages')}
        onKeys={() => setSheet('keys')}
      />
      <BoardNotes isConnected={isConnected} isActive={pipeline.isActive} mayMove={may.move} spoken={spoken} />
      {isEmpty ? (
        <EmptyBoard onEdit={may.editStages ? () => setSheet('stages') : null} />
      ) : (
        <BoardColumns
          pipeline={pipeline.id}
          stages={stages}
          isWhole={lane === 'none'}
          grid={grid}
          rows={rows}
          folded={folded}
          adding={adding}
          until={until}
          carrying={carrying}
          carried={carriedCard}
          clock={clock}
          listOf={listOf}
          more={handle.more}
          shared={columnShared}
        />
      )}
      {menu && menuCard ? (
        <MoveMenu
          card={menuCard}
          stages={stages}
          button={menu.button}
          onMove={(stage, to) => moveTo(menuCard, stage, to)}
          onClose={closeMenu}
        />
      ) : null}
      {openedCard ? (
        <CardSheet
          key={openedCard.id}
          card={openedCard}
          stage={stageOf(openedCard.stage)}
          people={people}
          clock={clock}
          adminRoute={adminRoute}
          mayEdit={may.move}
          trouble={trouble}
          onEdit={(id, patch) => {
            setTrouble(null)
            handle.edit(id, patch)
          }}
          onClose={() => {
            setOpened(null)
            keys.focusLater(openedCard.id)
          }}
        />
      ) : null}
      {sheet === 'keys' ? <KeysSheet onClose={() => setSheet(null)} /> : null}
      {sheet === 'stages' ? (
        <StagesSheet
          pipeline={pipeline.id}
          organization={organization}
          isForecast={pipeline.type === 'SALES'}
          stages={stages}
          onSaved={handle.reload}
          onClose={() => setSheet(null)}
        />
      ) : null}
    </div>
  )
}
