import { daysBetween, share, type SuggestionRule } from './facts'

const SETTLED_DAYS = 60
/** What a year of care usually costs, of what the building cost. */
const CARE_PER_CENT = 15
const CARED_FOR = ['WEBSITE', 'STOREFRONT', 'APPLICATION']

/** Something has been running for two months and nobody is paid to look after it. */
export const careAfterLaunch: SuggestionRule = ({ status, monthlyRetainer, projects }, now) => {
  if (status === 'CHURNED' || (monthlyRetainer ?? 0) > 0) return []
  return projects.flatMap(({ id, title, type, launchedAt, budget, currency }) => {
    const days = launchedAt ? daysBetween(launchedAt, now) : 0
    if (days <= SETTLED_DAYS || !CARED_FOR.includes(type)) return []
    return {
      key: `care:${id}`,
      title: `Care and maintenance for ${title}`,
      reason: `“${title}” has been running for ${days} days, and there is no retainer for looking after it. The value is ${CARE_PER_CENT} % of its budget, for a year.`,
      value: share(budget, CARE_PER_CENT),
      currency,
    }
  })
}
