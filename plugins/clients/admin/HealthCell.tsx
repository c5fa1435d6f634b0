import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { HEALTH_COLOURS, type Health } from '../health/score'
import { HealthMark } from './HealthMark'

/** The health of a client in the list. */
export function HealthCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const health = HEALTH_COLOURS.find((colour) => colour === cellData)
  return health ? <HealthMark health={health satisfies Health} say={sayIn(i18n)} /> : null
}
