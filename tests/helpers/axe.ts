import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on a page, as readable lines. A contrast that it could not measure counts as a fault: text over something
 * that cannot be measured is text that somebody cannot read.
 *
 * @param within a selector: looks at this part of the page alone
 */
export async function accessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
  // A page that is still coming up has neither its colours nor its type: what is measured then is nothing anybody reads.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const found = await analyse(page, within)
  // Contrast cannot be measured under what is still moving; what never can be measured is so half a second later too.
  if (found.violations.length > 0 || found.unmeasured.length === 0) return linesOf(found)
  await page.waitForTimeout(500)
  return linesOf(await analyse(page, within))
}

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

interface Findings {
  violations: Result[]
  /** Contrasts that axe could not tell. */
  unmeasured: Result[]
}

async function analyse(page: Page, within: string): Promise<Findings> {
  const { violations, incomplete } = await new AxeBuilder({ page }).include(within).analyze()
  return { violations, unmeasured: incomplete.filter(({ id }) => id === 'color-contrast') }
}

function linesOf({ violations, unmeasured }: Findings): string[] {
  return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ') ?? ''})`,
    ),
  )
}
