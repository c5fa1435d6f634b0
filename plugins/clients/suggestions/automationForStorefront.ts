import { share, type SuggestionRule } from './facts'

const AUTOMATION_PER_CENT = 25

/** A shop is running, and what happens behind it is still done by hand. */
export const automationForStorefront: SuggestionRule = ({ status, projects }) => {
  if (status === 'CHURNED' || projects.some(({ type }) => type === 'AUTOMATION')) return []
  const shop = projects.find(({ type, status: state }) => type === 'STOREFRONT' && state === 'LAUNCHED')
  if (!shop) return []
  return [
    {
      key: `automation:${shop.id}`,
      title: `Automation behind ${shop.title}`,
      reason: `“${shop.title}” sells, and no project has automated what follows an order. The value is ${AUTOMATION_PER_CENT} % of its budget.`,
      value: share(shop.budget, AUTOMATION_PER_CENT),
      currency: shop.currency,
    },
  ]
}
