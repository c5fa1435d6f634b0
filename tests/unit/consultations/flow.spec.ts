import { describe, expect, it } from 'vitest'
import { askOf, differences, factsOf, type KnownConsultation } from '@/plugins/consultations/bookings/consultationOf'
import type { SeenBooking } from '@/plugins/consultations/bookings/readBooking'
import { problemOfFlow, stampsOf, type ConsultationStatus } from '@/plugins/consultations/consultations/flow'
import { sharedOfFollowUp, sharedOfTask, toFollow, type Shared } from '@/plugins/consultations/followUps/inStep'
import { newReference, readReference } from '@/plugins/consultations/reference'
import type { FollowUp, Task } from '@/payload-types'

const ALL: ConsultationStatus[] = ['PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED']
const at = '2027-01-31T10:00:00.000Z'

describe('[consultation-status-set] the flow', () => {
  it('knows four ways and no other', () => {
    const ways = ALL.flatMap((from) =>
      ALL.filter(
        (to) => from !== to && !problemOfFlow({ status: from, scheduledAt: at }, { status: to, scheduledAt: at }),
      ).map((to) => `${from} ${to}`),
    )
    expect(ways).toEqual(['PENDING SCHEDULED', 'PENDING CANCELLED', 'SCHEDULED COMPLETED', 'SCHEDULED CANCELLED'])
  })

  it('stamps an end once', () => {
    const now = new Date(at)
    expect(stampsOf('COMPLETED', null, now)).toEqual({ completedAt: at, cancelledAt: null })
    expect(stampsOf('COMPLETED', { completedAt: '2020-01-01T00:00:00.000Z' }, now).completedAt).toBe(
      '2020-01-01T00:00:00.000Z',
    )
    expect(stampsOf('SCHEDULED', { completedAt: at }, now)).toEqual({ completedAt: null, cancelledAt: null })
  })
})

describe('[consultation-booking-reference] a reference', () => {
  it('is read however it is typed, and nothing else is', () => {
    const reference = newReference()
    expect(readReference(` ${reference.slice(0, 4)}-${reference.slice(4).toLowerCase()} `)).toBe(reference)
    for (const wrong of ['', 'AB', "A'; drop", null, 7, 'A'.repeat(17)]) expect(readReference(wrong)).toBeNull()
  })
})

const booking = (values: Partial<SeenBooking> = {}): SeenBooking => ({
  id: 'b',
  organization: 'o',
  reference: 'ACDEFGHJ',
  status: 'CONFIRMED',
  startsAt: at,
  minutes: 60,
  name: 'Ana',
  email: 'ana@example.test',
  client: null,
  lead: null,
  host: 'h',
  location: null,
  message: null,
  cancelReason: null,
  visitorTimeZone: null,
  language: null,
  consentAt: null,
  deletedAt: null,
  purpose: 'CONSULTATION',
  typeTitle: 'Consultation',
  auditType: 'GENERAL',
  consultationType: 'GENERAL',
  template: null,
  answers: [],
  ...values,
})
const known = (values: Partial<KnownConsultation> = {}): KnownConsultation => ({
  status: 'SCHEDULED',
  scheduledAt: at,
  durationMinutes: 60,
  assignedTo: 'h',
  meetingUrl: null,
  cancelReason: null,
  ...values,
})

describe('a consultation and its booking', () => {
  it('agree on what the booking says, and then write nothing more', () => {
    for (const status of ['PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'DECLINED', 'CANCELLED'] as const) {
      const of = booking({ status })
      expect(differences({ ...known(), ...factsOf(of) }, of)).toEqual({})
    }
  })

  it('follow the booking when it is moved, handed over or ended', () => {
    const later = '2027-02-01T10:00:00.000Z'
    expect(differences(known(), booking({ startsAt: later, host: 'i' }))).toEqual({
      scheduledAt: later,
      assignedTo: 'i',
    })
    expect(differences(known(), booking({ status: 'NO_SHOW' }))).toEqual({
      status: 'CANCELLED',
      cancelReason: 'Nobody came.',
    })
    expect(differences(known({ status: 'CANCELLED' }), booking({ startsAt: later }))).toEqual({})
  })

  it('take the booking along, as long as it is alive', () => {
    const later = '2027-02-01T10:00:00.000Z'
    expect(askOf(known(), known({ scheduledAt: later, durationMinutes: 30 }), booking())).toEqual({
      startsAt: later,
      endsAt: '2027-02-01T10:30:00.000Z',
    })
    const off = known({ status: 'CANCELLED', cancelReason: 'Ill.' })
    expect(askOf(known(), off, booking())).toEqual({ status: 'CANCELLED', cancelReason: 'Ill.' })
    expect(askOf(known(), off, booking({ status: 'CANCELLED' }))).toBeNull()
    expect(askOf(known({ status: 'PENDING' }), known(), booking({ status: 'PENDING' }))).toEqual({
      status: 'CONFIRMED',
    })
    expect(askOf(known(), known(), booking())).toBeNull()
    expect(askOf(known(), known({ assignedTo: 'i' }), booking())).toEqual({ assignedTo: 'i' })
  })
})

describe('[follow-ups] a follow-up and its task', () => {
  const shared: Shared = { title: 'Call', due: at, owner: 'a', state: 'OPEN' }

  it('hand over what one side has changed and the other does not say yet', () => {
    expect(toFollow(shared, { ...shared, title: 'Write', state: 'DONE' }, shared)).toEqual({
      title: 'Write',
      state: 'DONE',
    })
    expect(toFollow(shared, { ...shared, title: 'Write' }, { ...shared, title: 'Write' })).toEqual({})
    expect(toFollow(shared, shared, { ...shared, title: 'Other', state: 'DONE' })).toEqual({})
    expect(toFollow(shared, { ...shared, due: '2027-01-31T11:00:00+01:00' }, shared)).toEqual({})
  })

  it('count as called off in the trash, unless they were done', () => {
    const followUp = {
      title: 'Call',
      dueAt: at,
      assignedTo: 'a',
      status: 'SCHEDULED',
      deletedAt: at,
    } as unknown as FollowUp
    expect(sharedOfFollowUp(followUp).state).toBe('CANCELLED')
    expect(sharedOfFollowUp({ ...followUp, status: 'DONE' }).state).toBe('DONE')
    const task = { title: 'Call', dueDate: at, owner: 'a', assignedTo: 'b', status: 'IN_PROGRESS' } as unknown as Task
    expect(sharedOfTask(task)).toEqual({ title: 'Call', due: at, owner: 'b', state: 'OPEN' })
  })
})
