import type { CanvasHandle, CanvasOptions } from '../contract'
import type { FromScene, ToScene } from './messages'

/**
 * The scene on a thread of its own: the page's thread hands over its canvas and from then on only says what should be seen. Compiling
 * programs, baking surfaces and drawing cost it nothing; what it does itself with a frame is to move the names.
 *
 * Rejects like `mountScene`, and when the worker cannot be had.
 */
export function mountRemoteScene({ canvas, signal, ...options }: CanvasOptions): Promise<CanvasHandle> {
  if (!(canvas instanceof HTMLCanvasElement)) throw new TypeError('Only a canvas of the page can be handed over.')
  const { planets, control, size, frozenAt, quality, probe } = options
  const worker = new Worker(new URL('./scene.worker.ts', import.meta.url), { type: 'module', name: 'orrery' })
  const tell = (message: ToScene, handOver: Transferable[] = []): void => worker.postMessage(message, handOver)

  return new Promise((resolve, reject) => {
    const dispose = (): void => tell({ kind: 'end' })
    const handle: CanvasHandle = {
      update: (change) => tell({ kind: 'update', change }),
      replace: (next) => tell({ kind: 'replace', planets: next }),
      resize: (width, height) => tell({ kind: 'resize', width, height }),
      dispose,
    }
    const fail = (reason: string): void => {
      worker.terminate()
      reject(new Error(reason))
    }
    // Before it is mounted: a worker that cannot be loaded says so in no other way.
    const onError = ({ message }: ErrorEvent): void => fail(message || 'The worker of the scene cannot be loaded.')
    worker.addEventListener('error', onError)
    worker.addEventListener('message', ({ data }: MessageEvent<FromScene>) => {
      if (signal.aborted) return
      switch (data.kind) {
        case 'mounted':
          worker.removeEventListener('error', onError)
          return resolve(handle)
        case 'failed':
          return fail(data.reason)
        case 'view':
          return options.onView(data.view)
        case 'firstFrame':
          return options.onFirstFrame()
        case 'reading':
          return options.onReading(data.reading)
        case 'lost':
          return options.onLost()
      }
    })
    const onAbort = (): void => {
      dispose()
      reject(new DOMException('The page has moved on.', 'AbortError'))
    }
    signal.addEventListener('abort', onAbort, { once: true })
    const surface = canvas.transferControlToOffscreen()
    tell({ kind: 'start', canvas: surface, settings: { planets, control, size, frozenAt, quality, probe } }, [surface])
  })
}
