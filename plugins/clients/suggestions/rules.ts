import { automationForStorefront } from './automationForStorefront'
import { careAfterLaunch } from './careAfterLaunch'
import { extendHappyContract } from './extendHappyContract'
import { roadmapForRetainer } from './roadmapForRetainer'
import type { ClientFacts, Suggestion, SuggestionRule } from './facts'

const RULES: readonly SuggestionRule[] = [
  careAfterLaunch,
  roadmapForRetainer,
  automationForStorefront,
  extendHappyContract,
]

/** Everything that the rules suggest for a client today. */
export function suggestionsFor(facts: ClientFacts, now: Date): Suggestion[] {
  return RULES.flatMap((rule) => rule(facts, now))
}
