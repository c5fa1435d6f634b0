import { expect, test } from 'vitest'
import { mayDo } from '../engine/oracle'
import type { World } from '../engine/run'
import { actorNamed, policyOf } from './probing'

/** Files are read by whoever may read their row: private ones, other organizations' and the trash's are not served. */
export function describeFiles(place: () => World): void {
  test('every file route answers as the row would', async () => {
    const world = place()
    const { payload, http, rows, cast } = world
    const uploads = payload.config.collections.filter(({ upload, custom }) => upload && custom.policy)
    const findings: string[] = []
    let asked = 0
    for (const { slug } of uploads) {
      for (const actor of cast.actors) {
        for (const spec of rows.specsFor(slug, actor)) {
          const { facts } = await rows.shared(slug, spec, actor)
          const doc = await payload.findByID({ collection: slug as 'media', id: facts.id, depth: 0, trash: true })
          const names = [
            doc.filename,
            ...Object.values((doc as { sizes?: Record<string, { filename?: string }> }).sizes ?? {}).map(
              (size) => size.filename,
            ),
          ]
          for (const name of names.filter((value): value is string => typeof value === 'string')) {
            const policy = policyOf(world, slug)
            const may =
              mayDo(policy, 'read', actor.identity, facts) &&
              (!facts.trashed || mayDo(policy, 'trash', actor.identity, facts))
            asked += 1
            const { status } = await http.rest('GET', `${slug}/file/${encodeURIComponent(name)}`, {
              token: actor.token,
            })
            if (may !== (status === 200)) findings.push(`${actor.name}: ${JSON.stringify(spec)} answered ${status}`)
            if (!may && (status < 400 || status >= 500)) findings.push(`${actor.name}: refused with ${status}`)
          }
        }
      }
    }
    expect(findings).toEqual([])
    expect(asked).toBeGreaterThan(50)
  })

  test.each([
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'nothing.png',
    '.env',
    '%00.png',
  ])('a guessed name "%s" opens nothing', async (name) => {
    const { http } = place()
    for (const actor of ['anonymous', 'A-ADMIN', 'platform']) {
      const { status } = await http.rest('GET', `media/file/${name}`, { token: actorNamed(place(), actor).token })
      expect({ actor, refused: status >= 400 && status < 500 }).toEqual({ actor, refused: true })
    }
  })
}
