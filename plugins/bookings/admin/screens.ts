import type { Config } from 'payload'

/** The screens of the staff: calendar, record, list, load. */
export const withScreens = (config: Config): Config => config
