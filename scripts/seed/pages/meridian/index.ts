import type { DemoPage, DemoParts } from '../pageWords'
import { about } from './about'
import { approach } from './approach'
import { home } from './home'
import { pricing } from './pricing'

/** Meridian's pages, in English and Spanish. */
export const meridianPages = (parts: DemoParts): DemoPage[] => [home(parts), about(parts), approach(parts), pricing()]
