export { summaryIn } from './summaryIn'
export type { TrailName } from './trailName'
