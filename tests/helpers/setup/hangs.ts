import { afterEach } from 'vitest'
import { describeInFlight, watchStatements } from '../statements'

watchStatements()

// A test that timed out with a statement still unanswered is almost always a nested call without `req`: on the embedded
// database it waits for the very transaction it should have been part of. The stack of its sender names the culprit.
afterEach(({ task }) => {
  const timedOut = task.result?.errors?.some(({ message }) => message.includes('timed out'))
  const waiting = describeInFlight(1_000)
  if (timedOut && waiting) console.error(`\n${task.name}: timed out waiting for the database\n${waiting}`)
})
