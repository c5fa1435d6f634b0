import { overviewPose, shapeOf } from './camera'
import { LabelBoard } from './LabelBoard'
import { layoutOrrery } from './layout'
import { pickPlanet } from './pick'
import type { ScenePlanet, SceneView } from './types'

export type OverlayOptions = {
  stage: HTMLElement
  layer: HTMLElement
  planets: readonly ScenePlanet[]
  /** A link to a planet got the keyboard's focus, or none has it any more. */
  onAttention: (slug: string | null) => void
  /** A planet was chosen with the pointer. */
  onOpen: (planet: ScenePlanet) => void
}

export type Overlay = {
  /** Something on the stage moved; null when only the drawing shows. */
  view: (view: SceneView | null) => void
  /** The planet that the page is about. */
  focus: (slug: string | null) => void
  remove: () => void
}

/** Milliseconds after which the camera goes back when the keyboard has left the services. */
const attentionSpan = 300

/** Names, pointer and keyboard over the stage: all that reacts to people, with or without a canvas underneath. */
export function overlayStage({ stage, layer, planets, onAttention, onOpen }: OverlayOptions): Overlay {
  const abort = new AbortController()
  const { signal } = abort
  const layout = layoutOrrery(planets)
  const board = new LabelBoard(layer, layout)
  let latest: SceneView | null = null
  let subject: string | null = null
  let attention: string | null = null
  let hovered: string | null = null
  let release: ReturnType<typeof setTimeout> | undefined

  const size = (): { width: number; height: number } => ({ width: stage.clientWidth, height: stage.clientHeight })
  const shown = (): SceneView => {
    const { width, height } = size()
    return latest ?? { pose: overviewPose(shapeOf(width / height)), seconds: 0, moving: false }
  }
  const draw = (): void => {
    const box = size()
    if (box.width > 0 && box.height > 0) board.draw(shown(), box, attention ?? hovered, subject)
  }
  const hover = (slug: string | null): void => {
    if (slug === hovered) return
    hovered = slug
    stage.toggleAttribute('data-pointing', slug !== null)
    draw()
  }
  const under = (event: MouseEvent): ScenePlanet | null => {
    const box = stage.getBoundingClientRect()
    const { pose, seconds } = shown()
    const point = { x: event.clientX - box.left, y: event.clientY - box.top }
    return pickPlanet(layout, pose, seconds, size(), point)?.planet ?? null
  }
  const onControl = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('button, a') !== null

  stage.addEventListener(
    'pointermove',
    (event) => {
      const label = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-planet]') : null
      hover(label?.dataset.planet ?? (onControl(event) ? null : (under(event)?.slug ?? null)))
    },
    { signal, passive: true },
  )
  stage.addEventListener('pointerleave', () => hover(null), { signal })
  stage.addEventListener(
    'click',
    (event) => {
      const label = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-planet]') : null
      if (label ? event.metaKey || event.ctrlKey || event.shiftKey || event.altKey : onControl(event)) return
      const chosen = label ? planets.find(({ slug }) => slug === label.dataset.planet) : under(event)
      if (!chosen?.href) return
      event.preventDefault()
      onOpen(chosen)
    },
    { signal },
  )

  const attend = (slug: string | null): void => {
    clearTimeout(release)
    if (slug === attention) return
    attention = slug
    if (slug === null) stage.removeAttribute('data-attention')
    else stage.setAttribute('data-attention', slug)
    draw()
    onAttention(slug)
  }
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null
      // A link that was clicked is on its way already; only the keyboard looks around.
      if (!link || stage.contains(link) || !link.matches(':focus-visible')) return
      const planet = planets.find(({ href }) => href !== undefined && pathOf(href) === link.pathname)
      if (planet) attend(planet.slug)
    },
    { signal },
  )
  document.addEventListener(
    'focusout',
    () => {
      clearTimeout(release)
      release = setTimeout(() => attend(null), attentionSpan)
    },
    { signal },
  )
  const onSize = new ResizeObserver(() => {
    board.measure()
    draw()
  })
  onSize.observe(stage)
  void document.fonts.ready.then(() => {
    if (signal.aborted) return
    board.measure()
    draw()
  })

  return {
    view: (view) => {
      latest = view
      draw()
    },
    focus: (slug) => {
      subject = slug
      draw()
    },
    remove: () => {
      abort.abort()
      clearTimeout(release)
      onSize.disconnect()
    },
  }
}

/** Path of an address of this site, in the form in which links report theirs. */
function pathOf(href: string): string {
  return new URL(href, window.location.href).pathname
}
