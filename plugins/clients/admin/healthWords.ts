import { word } from '@/plugins/languages/api'
import type { Health } from '../health/score'

/** A colour in words, with a shape of its own (an SVG path in a square of ten): nobody has to tell colours apart. */
export const HEALTH_WORDS: Record<Health, { shape: string; text: string }> = {
  GREEN: { shape: 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10', text: word('Well') },
  YELLOW: { shape: 'M5 0 10 10H0z', text: word('Needs attention') },
  RED: { shape: 'M0 0h10v10H0z', text: word('At risk') },
}
