import { projector } from './camera'
import { placeLabels, type Box, type LabelAsk, type LabelSide } from './labels'
import { positionAt, type Layout } from './layout'
import type { SceneView } from './types'

type Label = { element: HTMLElement; width: number; height: number }

/** Pixels between a planet and the ring that marks it. */
const ringStand = 7

/**
 * Moves the names, which are ordinary links in a layer over the stage, to where their planets are. Writes transforms and
 * nothing else, so that it may run with every frame.
 */
export class LabelBoard {
  private readonly labels = new Map<string, Label>()
  private readonly ring: HTMLElement | null
  private kept = new Map<string, LabelSide>()

  constructor(
    private readonly layer: HTMLElement,
    private readonly layout: Layout,
  ) {
    this.ring = layer.querySelector<HTMLElement>('[data-ring]')
    this.measure()
  }

  /** Takes the sizes of the names again, after fonts or the text size have changed. */
  measure(): void {
    for (const element of this.layer.querySelectorAll<HTMLElement>('[data-planet]')) {
      const id = element.dataset.planet ?? ''
      this.labels.set(id, { element, width: element.offsetWidth, height: element.offsetHeight })
    }
  }

  /**
   * @param lit the planet that is pointed at or has the keyboard's focus; it gets a ring and the first choice of place
   * @param subject the planet that the camera looks at
   */
  draw(view: SceneView, stage: { width: number; height: number }, lit: string | null, subject: string | null): void {
    const project = projector(view.pose, stage.width, stage.height)
    const asks: LabelAsk[] = []
    let ringed: { x: number; y: number; radius: number } | null = null
    this.layout.placements.forEach((placement, index) => {
      const at = project(positionAt(placement, view.seconds))
      const label = this.labels.get(placement.slug)
      const radius = placement.radius * at.scale
      const seen =
        at.depth > 0 && at.x > -radius && at.x < stage.width + radius && at.y > -radius && at.y < stage.height + radius
      if (!label || !seen) return
      if (placement.slug === lit) ringed = { x: at.x, y: at.y, radius }
      const priority = placement.slug === lit ? 2 : placement.slug === subject ? 1 : -index / 100
      asks.push({ id: placement.slug, x: at.x, y: at.y, radius, width: label.width, height: label.height, priority })
    })
    const placed = placeLabels(asks, stage, this.kept, this.taken(stage))
    this.kept = new Map(placed.map(({ id, side }) => [id, side]))
    const places = new Map(placed.map((place) => [place.id, place]))
    for (const [id, { element }] of this.labels) {
      const place = places.get(id)
      element.toggleAttribute('data-shown', place !== undefined)
      element.toggleAttribute('data-lit', id === lit)
      if (place) element.style.transform = `translate(${place.x}px, ${place.y}px)`
    }
    this.layer.toggleAttribute('data-moving', view.moving)
    this.drawRing(ringed)
  }

  private drawRing(ringed: { x: number; y: number; radius: number } | null): void {
    if (!this.ring) return
    this.ring.toggleAttribute('data-shown', ringed !== null)
    if (!ringed) return
    const half = ringed.radius + ringStand
    this.ring.style.width = this.ring.style.height = `${2 * half}px`
    this.ring.style.transform = `translate(${ringed.x - half}px, ${ringed.y - half}px)`
  }

  /** The corner with the pause button. */
  private taken({ width, height }: { width: number; height: number }): Box[] {
    return [{ x: width - 68, y: height - 68, width: 68, height: 68 }]
  }
}
