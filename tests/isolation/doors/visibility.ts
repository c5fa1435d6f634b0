import { expect, test } from 'vitest'
import { size } from '../../helpers/size'
import { mayDo, mayUseField } from '../engine/oracle'
import type { MadeRow } from '../engine/rows'
import type { World } from '../engine/run'
import { ruledCollections } from '../engine/world'
import {
  actorNamed,
  ASKERS,
  at,
  docsOf,
  documentsIn,
  fingerprint,
  holdsValue,
  inRotation,
  policyOf,
  type Row,
} from './probing'

/** What is hidden stays hidden, however an answer is asked for: by depth, locale, draft, trash or population. */
export function describeVisibility(place: () => World): void {
  test('memberships elsewhere are neither shown nor found by a filter', async () => {
    const { http, cast } = place()
    const both = cast.people.both
    for (const name of ['A-ADMIN', 'A-TEAM', 'A-MANAGER']) {
      const { token } = actorNamed(place(), name)
      const shown = await http.rest('GET', `users/${both}?depth=0`, { token })
      expect((shown.body as { memberships: Row[] }).memberships.map(({ organization }) => organization)).toEqual([
        cast.A,
      ])
      const list = await http.rest('GET', `users?where[id][equals]=${both}&depth=2`, { token })
      expect(JSON.stringify(list.body)).not.toContain(cast.B)
      for (const [right, wrong] of [
        [
          `where[memberships.organization][equals]=${cast.B}`,
          `where[memberships.organization][equals]=${cast.clientOfB}`,
        ],
        [`where[memberships.organization][in]=${cast.A},${cast.B}`, `where[memberships.organization][in]=${cast.A}`],
        [
          `where[or][0][memberships__organization][equals]=${cast.B}`,
          `where[or][0][memberships__organization][equals]=${cast.clientOfB}`,
        ],
        [
          `where[memberships.organization][not_equals]=${cast.A}`,
          `where[memberships.organization][not_equals]=${cast.B}`,
        ],
        ['where[memberships.role][equals]=DIRECTOR', 'where[memberships.role][equals]=OPERATOR'],
        ['where[memberships.role][in]=DIRECTOR,PM', 'where[memberships.role][in]=OPERATOR'],
        ['sort=memberships.role', 'sort=-memberships.role'],
        [`where[memberships.clients][exists]=true`, `where[memberships.clients][exists]=false`],
      ]) {
        const scope = `where[and][0][id][in]=${both},${cast.people.onlyA}`
        const answers = await Promise.all(
          [right, wrong].map((query) => http.rest('GET', `users?${scope}&${query}&depth=0`, { token })),
        )
        // A refusal says nothing of the rows.
        if ((answers[0]?.status ?? 0) >= 400) continue
        expect({ query: right, answer: fingerprint(answers[0]) }).toEqual({
          query: right,
          answer: fingerprint(answers[1]),
        })
      }
      // What the panel's own list asks has to go on working.
      const own = await http.rest('GET', `users?where[memberships.organization][in]=${cast.A}&depth=0&limit=100`, {
        token,
      })
      expect(docsOf(own).map(({ id }) => id)).toContain(both)
    }
    const graphql = await http.graphql(
      { query: `{ User(id: "${both}") { memberships { role organization { id } } } }` },
      { token: actorNamed(place(), 'A-TEAM').token },
    )
    expect(JSON.stringify(graphql.body)).not.toContain(cast.B)
    expect(JSON.stringify(graphql.body)).toContain(cast.A)
  })

  test('widened questions widen no answer', { timeout: size(120_000, 1_800_000) }, async () => {
    const world = place()
    const leaks: string[] = []
    const known = new Map<string, { collection: string; row: MadeRow }>()
    for (const collection of ruledCollections(world.payload)) {
      for (const asker of ASKERS.map((name) => actorNamed(world, name))) {
        for (const spec of world.rows.specsFor(collection, asker)) {
          const row = await world.rows.shared(collection, spec, asker)
          known.set(row.facts.id, { collection, row })
        }
      }
    }
    const together = [
      'draft=true&trash=true&depth=10&limit=0&locale=all&pagination=false',
      'populate[users][email]=true&populate[users][memberships]=true&populate[clients][notes]=true&depth=3',
    ]
    const alone = [
      'draft=true',
      'trash=true',
      'depth=10',
      'limit=0',
      'locale=all',
      'pagination=false',
      'joins[x][limit]=0',
    ]
    const questions = size(together, [...together, ...alone])
    for (const collection of ruledCollections(world.payload)) {
      for (const name of size(inRotation(ASKERS).slice(0, 3), ASKERS)) {
        const asker = actorNamed(world, name)
        for (const question of questions) {
          const answer = await world.http.rest('GET', `${collection}?${question}`, { token: asker.token })
          if (answer.status >= 500) leaks.push(`${name}: ${collection}?${question} answered ${answer.status}`)
          for (const doc of documentsIn(answer.body)) {
            const found = known.get(String(doc.id))
            if (!found || mayDo(policyOf(world, found.collection), 'read', asker.identity, found.row.facts)) continue
            leaks.push(`${name}: ${collection}?${question} shows ${found.collection} ${String(doc.id)}`)
          }
          for (const doc of documentsIn(answer.body)) {
            const found = known.get(String(doc.id))
            if (!found) continue
            for (const [path, rules] of Object.entries(policyOf(world, found.collection).fields ?? {})) {
              if (!holdsValue(at(doc, path)) || (found.collection === 'organizations' && path === 'slug')) continue
              if (!mayUseField(rules.read, asker.identity, found.row.facts, found.collection === 'users'))
                leaks.push(`${name}: ${collection}?${question} shows ${path} of ${found.collection} ${String(doc.id)}`)
            }
          }
        }
      }
    }
    expect(leaks).toEqual([])
  })

  test('what a published record is being changed to stays among staff', async () => {
    const { payload, http, cast } = place()
    const service = await payload.create({
      collection: 'services',
      data: {
        organization: cast.A,
        title: 'As published',
        slug: 'as-published',
        description: 'x',
        _status: 'published',
      },
    })
    await payload.update({ collection: 'services', id: service.id, data: { title: 'Secret plan' }, draft: true })
    for (const name of ['anonymous', 'A-CLIENT', 'A-USER', 'B-ADMIN']) {
      const { token } = actorNamed(place(), name)
      for (const path of [
        `services/${service.id}?draft=true`,
        `services?where[id][equals]=${service.id}&draft=true`,
        `services?where[title][equals]=Secret plan&draft=true`,
        `services?where[version.title][equals]=Secret plan&draft=true`,
        `services/versions?where[parent][equals]=${service.id}`,
      ]) {
        const answer = await http.rest('GET', path, { token })
        expect({
          name,
          path,
          shown: JSON.stringify(answer.body).includes('Secret plan') && answer.status === 200,
        }).toEqual({
          name,
          path,
          shown: false,
        })
      }
      const graphql = await http.graphql(
        { query: `{ Service(id: "${service.id}", draft: true) { title } }` },
        { token },
      )
      expect(JSON.stringify(graphql.body)).not.toContain('Secret plan')
    }
    const staff = await http.rest('GET', `services/${service.id}?draft=true`, {
      token: actorNamed(place(), 'A-TEAM').token,
    })
    expect(staff.body).toMatchObject({ title: 'Secret plan' })
  })
}
