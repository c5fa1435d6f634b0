/** What the global setups hand to each test file through vitest's `provide` / `inject`. */
export type DatabaseSource =
  { kind: 'embedded'; dumpFile: string } | { kind: 'server'; serverUrl: string; template: string }

declare module 'vitest' {
  export interface ProvidedContext {
    database: DatabaseSource
  }
}
