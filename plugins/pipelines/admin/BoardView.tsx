import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { filtersIn } from '../filters'
import { readBoard } from '../readBoard'
import { Board } from './board/Board'
import { boardOfView } from './boardOfView'
import { staffOf } from './staffOf'
import { readAddress, writeAddress } from './state/filter'
import '@/src/components/panel/tones.css'
import './board.css'

/** The first tab of a pipeline: its cards, as a board. */
export async function BoardView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const board = boardOfView(req, doc)
  if (!board) {
    return <p className="board__refused gutter--left gutter--right">{say('Those who work here see the boards.')}</p>
  }
  const address = readAddress(parametersOf(searchParams))
  const initial = await readBoard(req, board, filtersIn(writeAddress(address)))
  const people = await staffOf(req, board.organization)
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Board')}
      />
      <Board
        organization={board.organization}
        initial={initial}
        initialAddress={address}
        people={people}
        me={{ id: board.person, name: req.user?.name ?? '' }}
        now={new Date().toISOString()}
        adminRoute={req.payload.config.routes.admin}
        may={{
          move: can(req, 'update', 'pipeline-items'),
          add: can(req, 'create', 'pipeline-items'),
          editStages: can(req, 'update', 'pipeline-stages'),
        }}
      />
    </>
  )
}

function parametersOf(search: DocumentViewServerProps['searchParams']): URLSearchParams {
  const texts = Object.entries(search ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new URLSearchParams(texts)
}
