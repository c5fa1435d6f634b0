import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { startRun } from '@/plugins/imports/commands'
import { importById } from '@/plugins/imports/importRow'
import { loadFile } from '@/plugins/imports/loadFile'
import { runBatch } from '@/plugins/imports/runBatch'

/** The list that came home from a fair: one address was taken down in a hurry. */
const FAIR = [
  'Name;E-mail;Company;Role;Phone;Notes',
  'Clara Voss;clara@halden.example;Halden Instruments;Head of marketing;+47 22 33 44 10;Wants the second phase of the rebrand before summer.',
  'Henrik Aas;henrik@halden.example;Halden Instruments;Product lead;+47 22 33 44 18;',
  'Dr Mira Sund;mira.sund@northlight.example;Northlight Clinics;Medical director;;Asked how bookings and consent work together.',
  'Paolo Ferri;paolo@ostra.example;Ostra Foods;Brand manager;+39 02 555 0140;Back in the office in March.',
  'Yuki Tanabe;yuki at kumo.example;Kumo Ceramics;Founder;;Address smudged: ask Ines.',
  'Lena Brandt;lena@fjordline.example;Fjordline Ferries;Digital services;+49 431 555 012;Saw the turntable, wants one for ships.',
].join('\r\n')

/** An import that is done, with a row that was refused: brought in through the same operations as from the panel. */
export async function seedImport(payload: Payload, at: { organization: string; person: string }): Promise<void> {
  const person = await payload.findByID({ collection: 'users', id: at.person, depth: 0 })
  const asPerson = () => createLocalReq({ user: { ...person, collection: 'users' } }, payload)
  const id = await loadFile(await asPerson(), {
    name: 'Nordic design week, stand B12.csv',
    bytes: new TextEncoder().encode(FAIR),
    into: 'contacts',
    onDuplicate: 'UPDATE',
    organization: at.organization,
  })
  const req = await asPerson()
  await startRun(req, await importById(req, id))
  for (let hasMore = true; hasMore;) hasMore = await inOwnTransaction(payload, id, at.person)
}

async function inOwnTransaction(payload: Payload, id: string, person: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const hasMore = await runBatch(req, id, person)
    await commitTransaction(req)
    return hasMore
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
