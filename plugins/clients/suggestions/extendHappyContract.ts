import { daysBetween, type SuggestionRule } from './facts'

const NEAR_DAYS = 45
const CALLS_LOOKED_AT = 3

/** The last calls went well, and the last work that is agreed upon ends soon. */
export const extendHappyContract: SuggestionRule = ({ status, contractValue, currency, projects, sentiments }, now) => {
  const lately = sentiments.slice(0, CALLS_LOOKED_AT)
  const happy = lately.filter((sentiment) => sentiment === 'POSITIVE').length
  if (status !== 'ACTIVE' || happy < 2 || lately.includes('NEGATIVE')) return []
  const running = projects.filter((project) => project.status !== 'LAUNCHED')
  const last = running
    .filter((project) => project.dueDate !== null)
    .sort((one, other) => (other.dueDate?.getTime() ?? 0) - (one.dueDate?.getTime() ?? 0))[0]
  // Work without an end is not near it.
  if (!last?.dueDate || running.some(({ dueDate }) => dueDate === null)) return []
  const days = daysBetween(now, last.dueDate)
  if (days < 0 || days > NEAR_DAYS) return []
  return [
    {
      key: `extension:${last.id}`,
      title: `Extension after ${last.title}`,
      reason: `${happy} of the last ${lately.length} calls went well, and the last project, “${last.title}”, ends in ${days} days. The value is that of the contract, or of the project.`,
      value: contractValue ?? last.budget,
      currency: contractValue === null ? last.currency : currency,
    },
  ]
}
