import { beforeAll, expect, test } from 'vitest'
import { startTestPayload } from '../helpers/payload'
import { PROOF } from '../helpers/size'
import { everyCase, selectCases, type Case } from './engine/cases'
import { runCase, type Finding, type World } from './engine/run'
import { buildWorld, ruledCollections, today } from './engine/world'

/** How many cases beside the distinct ones a reduced run takes, a different lot every day. */
const EXTRA = 200

const SIGN_OF_LIFE = 1000

const app = await startTestPayload()
let world: World

beforeAll(async () => {
  world = await buildWorld(app)
})

test(
  '[organization-scoped-isolation] [row-level-org-isolation] [row-level-security] [owner-scoped-queries] [user-access-control] every case of the matrix answers as the policy table says',
  { timeout: PROOF ? 3_600_000 : 900_000 },
  async () => {
    const all = everyCase(world.rows, ruledCollections(app.payload), world.cast.actors)
    const seed = today()
    const { chosen, distinct } = PROOF
      ? { chosen: all, distinct: all.length }
      : selectCases(all, world.rows, { seed, extra: EXTRA })
    const findings = await runAll(world, chosen)
    console.info(
      `isolation: ${chosen.length} cases of ${all.length} (${distinct} distinct, ${chosen.length - distinct} in rotation; ORRERY_ISOLATION_SEED=${seed})`,
    )
    expect(findings).toEqual([])
  },
)

async function runAll(place: World, cases: Case[]): Promise<string[]> {
  const findings: Finding[] = []
  for (const [index, one] of cases.entries()) {
    findings.push(...(await runCase(place, one)))
    // The full size takes minutes, and a run that says nothing is taken for a hang.
    if (index > 0 && index % SIGN_OF_LIFE === 0) console.info(`isolation: ${index} of ${cases.length} cases`)
  }
  return findings.map(({ kind, what }) => `${kind}: ${what}`)
}
