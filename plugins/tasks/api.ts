/** What pages and programs use of this plugin. */
export { createTaskBySoftware } from './createBySoftware'
export { logDecision, type Decision } from './decisions'
export { recur } from './recurrence/recurQueue'
