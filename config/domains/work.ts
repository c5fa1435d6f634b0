import { goalsPlugin } from '@/plugins/goals'
import { pipelinesPlugin } from '@/plugins/pipelines'
import { tasksPlugin } from '@/plugins/tasks'
import type { Domain } from './domain'

/** Boards, goals and tasks. */
export const work: Domain = {
  plugins: [pipelinesPlugin(), goalsPlugin(), tasksPlugin()],
  machineWritten: ['decision-logs', 'goal-entries', 'pipeline-moves'],
  uniqueIndexes: {
    pipeline_items_opportunity_key: 'opportunity',
    pipeline_items_task_key: 'task',
    pipelines_key_live_key: 'key',
  },
  listsWithViews: ['tasks', 'goals', 'activities', 'pipeline-items'],
}
