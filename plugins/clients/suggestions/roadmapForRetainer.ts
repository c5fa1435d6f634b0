import { daysBetween, type SuggestionRule } from './facts'

const QUIET_DAYS = 182

/** The client pays every month and has begun nothing for half a year. */
export const roadmapForRetainer: SuggestionRule = ({ status, monthlyRetainer, currency, projects }, now) => {
  if (status !== 'ACTIVE' || !monthlyRetainer) return []
  const last = [...projects].sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0]
  if (!last) return []
  const days = daysBetween(last.createdAt, now)
  if (days <= QUIET_DAYS) return []
  return [
    {
      key: `roadmap:${last.id}`,
      title: 'Roadmap workshop',
      reason: `There is a retainer, and the last project, “${last.title}”, began ${days} days ago. The value is one month of the retainer.`,
      value: monthlyRetainer,
      currency,
    },
  ]
}
