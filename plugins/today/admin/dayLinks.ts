/** Which addresses of the panel a screen leads to, and what the person may do there. */
export interface DayLinks {
  collections: string
  tasks: string
  goals: string
  activities: string
  mayKeepActivities: boolean
}
