import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import type { Consultation } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { askOf, type KnownConsultation } from './consultationOf'
import { readBooking } from './readBooking'

/**
 * The way back: a consultation that is moved, handed over, held or called off takes its booking along. The booking's own rules decide, and
 * their refusal (the host is taken then) is the consultation's refusal.
 */
export async function followAppointment(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as Consultation | null
  const appointment = idOf(after?.appointment)
  if (!after || !appointment || after.deletedAt || event.type === 'consultations.created') return
  const booking = await readBooking(req, appointment)
  if (!booking) return
  const ask = askOf(event.before ? known(event.before as unknown as Consultation) : null, known(after), booking)
  if (!ask) return
  // The right to change the consultation has been checked; whoever has it speaks for its booking too.
  await req.payload.update({
    collection: 'audit-bookings',
    id: booking.id,
    data: ask,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function known(consultation: Consultation): KnownConsultation {
  return {
    status: consultation.status,
    scheduledAt: consultation.scheduledAt ?? null,
    durationMinutes: consultation.durationMinutes ?? null,
    assignedTo: idOf(consultation.assignedTo),
    meetingUrl: consultation.meetingUrl ?? null,
    cancelReason: consultation.cancelReason ?? null,
  }
}
