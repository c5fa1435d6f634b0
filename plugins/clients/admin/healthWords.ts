import { word } from '@/plugins/languages/api'
import type { Health } from '../health/score'

/** A colour in words, with a sign of its own shape: nobody has to tell colours apart. */
export const HEALTH_WORDS: Record<Health, { sign: string; text: string }> = {
  GREEN: { sign: '●', text: word('Well') },
  YELLOW: { sign: '▲', text: word('Needs attention') },
  RED: { sign: '■', text: word('At risk') },
}
