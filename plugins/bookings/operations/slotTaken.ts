import { APIError } from 'payload'

/** The time is not to be had: it was taken meanwhile, or never offered. Visitors hear no more than that. */
export class SlotTaken extends APIError {
  constructor(message = 'This time is no longer free. Choose another one.') {
    super(message, 409, null, true)
    // A refusal is an answer, not a fault: the log knows it by this name.
    this.name = 'APIError'
  }
}
