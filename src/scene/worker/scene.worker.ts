import { mountScene } from '../canvas'
import type { CanvasHandle } from '../contract'
import type { FromScene, ToScene } from './messages'

/** The thread that draws: everything that needs three, away from the one that answers people. */

const life = new AbortController()
let handle: CanvasHandle | null = null

function tell(message: FromScene): void {
  postMessage(message)
}

function start({ canvas, settings }: Extract<ToScene, { kind: 'start' }>): void {
  mountScene({
    ...settings,
    canvas,
    signal: life.signal,
    onView: (view) => tell({ kind: 'view', view }),
    onFirstFrame: () => tell({ kind: 'firstFrame' }),
    onReading: (reading) => tell({ kind: 'reading', reading }),
    onLost: () => tell({ kind: 'lost' }),
  }).then(
    (mounted) => {
      handle = mounted
      tell({ kind: 'mounted' })
    },
    (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
  )
}

addEventListener('message', ({ data }: MessageEvent<ToScene>) => {
  switch (data.kind) {
    case 'start':
      return start(data)
    case 'update':
      return handle?.update(data.change)
    case 'replace':
      return handle?.replace(data.planets)
    case 'resize':
      return handle?.resize(data.width, data.height)
    case 'end':
      life.abort()
      close()
  }
})
