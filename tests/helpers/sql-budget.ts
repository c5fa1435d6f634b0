import { onStatement, watchStatements, type Statement } from './statements'

/** What an operation said to the database while it ran. */
export type Counted<T> = { result: T; statements: Statement[] }

/**
 * Runs an operation and records every statement this process sends meanwhile, BEGIN and COMMIT among them: each is a
 * round trip. Nothing is filtered by caller, so background work shows up as too many statements rather than too few.
 */
export async function countStatements<T>(operation: () => Promise<T>): Promise<Counted<T>> {
  watchStatements()
  const statements: Statement[] = []
  const stop = onStatement((statement) => statements.push(statement))
  try {
    return { result: await operation(), statements }
  } finally {
    stop()
  }
}

/**
 * Holds an operation to a budget of SQL statements:
 * `await expectStatements(() => createLead()).toBeAtMost(12)`. Over budget, the error lists what was sent.
 * Answers the operation's own result.
 */
export function expectStatements<T>(operation: () => Promise<T>) {
  return {
    async toBeAtMost(budget: number): Promise<T> {
      const { result, statements } = await countStatements(operation)
      if (statements.length > budget) throw new Error(report(statements, `at most ${budget}`))
      return result
    },
    async toBe(exactly: number): Promise<T> {
      const { result, statements } = await countStatements(operation)
      if (statements.length !== exactly) throw new Error(report(statements, `exactly ${exactly}`))
      return result
    },
  }
}

function report(statements: Statement[], wanted: string): string {
  const lines = statements.map(
    ({ text }, i) => `${String(i + 1).padStart(3)}. ${text.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
  )
  return `${statements.length} SQL statements, ${wanted} expected:\n${lines.join('\n')}`
}
