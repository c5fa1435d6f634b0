import type { AttentionItem } from '@/plugins/desk'
import { bookingsToApprove, failedBookingMails, meetingsToday } from './bookings'
import { filesWithProblem, testimonialsToApprove, unreadSubmissions, waitingComments } from './content'
import { clientsAtRisk, followUpsDue, newLeads, overdueNextSteps, qualifiedLeads, unreadMessages } from './crm'
import { failedMail } from './insight'
import { blockedTasks, overdueTasks, tasksToday } from './work'

/** What the front page counts: a person's own day first, then who waits for the house, then what can wait. */
export const attention: AttentionItem[] = [
  tasksToday,
  overdueTasks,
  blockedTasks,
  meetingsToday,
  bookingsToApprove,
  failedBookingMails,
  newLeads,
  unreadMessages,
  clientsAtRisk,
  followUpsDue,
  unreadSubmissions,
  waitingComments,
  testimonialsToApprove,
  qualifiedLeads,
  overdueNextSteps,
  filesWithProblem,
  failedMail,
]
