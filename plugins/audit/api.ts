export { summaryIn } from './summaryIn'
