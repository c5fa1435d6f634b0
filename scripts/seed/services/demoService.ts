import type { PlanetKind } from '@/src/lib/planet-look'

export interface DemoService {
  slug: string
  title: string
  tagline: string
  description: string
  content: string[]
  es?: { slug: string; title: string; tagline: string; description: string }
  look: {
    kind: PlanetKind
    palette: [string, string, string, string]
    size: number
    seed: number
    bands?: number
    clouds?: number
    noise?: [number, number]
    tilt?: number
    spin?: number
    moons?: number
    ring?: { inner: number; outer: number; gap: number; colour: string }
    atmosphere?: { colour: string; strength: number }
  }
}
