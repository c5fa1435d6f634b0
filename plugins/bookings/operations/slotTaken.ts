import { APIError } from 'payload'
import type { OfferedSlot } from '../offer/readOffer'

/** The time is not to be had: it was taken meanwhile, or never offered. Visitors hear no more than that. */
export class SlotTaken extends APIError {
  /** What is free instead, where that has been read. */
  readonly slots: readonly OfferedSlot[] | null

  constructor(
    message = 'This time is no longer free. Choose another one.',
    slots: readonly OfferedSlot[] | null = null,
  ) {
    super(message, 409, null, true)
    // A refusal is an answer, not a fault: the log knows it by this name.
    this.name = 'APIError'
    this.slots = slots
  }
}
