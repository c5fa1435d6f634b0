import type { Config, Plugin } from 'payload'
import { healthEndpoint } from './healthEndpoint'

export interface HealthOptions {
  /** Of the running code. */
  version: string
  /** The names of the migrations that the code knows; asked for late, because they are heavy to load. */
  migrationNames: () => Promise<string[]>
  /** Seconds that a job may wait before the workers count as too far behind. @default 300 */
  maxLagSeconds?: number
}

/** `GET /api/health`: whether database, migrations, worker and queue are as they should be. */
export const healthPlugin =
  ({ maxLagSeconds = 300, ...options }: HealthOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), healthEndpoint({ maxLagSeconds, ...options })],
  })
