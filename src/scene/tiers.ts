/** How much a device is asked for. Pure; the browser is asked in `capabilities.ts`. */

export type Tier = 'low' | 'default' | 'high'

export type Device = {
  /** The GPU is the CPU. */
  software: boolean
  renderer: string
  /** Logical processors and gigabytes as the browser tells them; null where it does not. */
  cores: number | null
  memory: number | null
  /** Width of the window in CSS pixels and pixels of the screen per CSS pixel. */
  width: number
  pixelRatio: number
}

export type Quality = {
  tier: Tier
  pixelRatio: number
  antialias: boolean
  /** Edge of a planet's cube map in pixels; 256 costs 2 MB a planet, 512 costs 8. */
  bakeSize: number
  /** The same for the planet in focus, or null to leave it as it is. */
  focusBakeSize: number | null
  bloom: boolean
}

const smallScreen = 1024
const mostPixels = 1.5
/** GPUs with memory of their own or of that class. */
const strong = /nvidia|geforce|rtx|quadro|radeon (rx|pro)|apple (m\d|gpu)|arc\(tm\) a\d/i

export function tierOf(device: Device): Tier {
  if (device.software) return 'low'
  if ((device.cores !== null && device.cores <= 2) || (device.memory !== null && device.memory <= 2)) return 'low'
  if (device.width < smallScreen) return 'default'
  const roomy = (device.cores ?? 8) >= 6 && (device.memory ?? 8) >= 8
  return roomy && strong.test(device.renderer) ? 'high' : 'default'
}

/** `forced` is for tests and for looking at a tier that this machine would not get. */
export function qualityOf(device: Device, forced: Tier | null = null): Quality {
  const tier = forced ?? tierOf(device)
  const small = device.width < smallScreen
  const most = tier === 'low' && !device.software ? 1 : mostPixels
  return {
    tier,
    pixelRatio: Math.min(device.pixelRatio || 1, most),
    antialias: tier !== 'low' && !small,
    bakeSize: device.software ? 128 : tier === 'low' ? 128 : 256,
    focusBakeSize: tier === 'low' || small ? null : 512,
    bloom: tier === 'high',
  }
}

/**
 * Watches how long frames take to come and gives up sharpness when they come late: one step when three quarters of two
 * seconds' frames are not enough, never back up, so that the picture does not pump.
 */
export class FrameGovernor {
  private gaps: number[] = []
  private last: number | null = null
  private spent = 0

  constructor(
    public pixelRatio: number,
    private readonly options = { least: 0.75, step: 0.25, window: 2000, late: 20 },
  ) {}

  /** Returns the new pixel ratio when it should change, else null. `now` in milliseconds. */
  frame(now: number): number | null {
    const gap = this.last === null ? null : now - this.last
    this.last = now
    // A gap that long is a pause and not a slow frame.
    if (gap === null || gap > 500) return null
    this.gaps.push(gap)
    this.spent += gap
    if (this.spent < this.options.window) return null
    const sorted = this.gaps.sort((a, b) => a - b)
    const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0
    this.gaps = []
    this.spent = 0
    if (usual <= this.options.late || this.pixelRatio <= this.options.least) return null
    this.pixelRatio = Math.max(this.options.least, this.pixelRatio - this.options.step)
    return this.pixelRatio
  }

  /** Forgets the last frame: what follows is not its neighbour. */
  rest(): void {
    this.last = null
  }
}
