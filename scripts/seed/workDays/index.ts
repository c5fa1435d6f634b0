import { ada } from './ada'
import type { DemoWorker } from './demoWorker'
import { ines } from './ines'
import { lena } from './lena'
import { ruth } from './ruth'

export type { DemoTask, DemoWorker } from './demoWorker'
export { demoTemplates } from './templates'

/** Four people’s days, weeks and goals. */
export const demoWorkers: DemoWorker[] = [ada, ines, ruth, lena]
