/** A file as rows of cells under named columns. */
export interface Table {
  columns: string[]
  rows: string[][]
  /** Of CSV: what stands between the cells. */
  delimiter?: string
}

/** A file that cannot be read; its message is for the person. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}

export const MAX_ROWS = 100_000
const MAX_COLUMNS = 200

/** @throws UnreadableFile beyond the limits, or for a file without rows */
export function assertTable({ columns, rows }: Table): void {
  if (columns.length > MAX_COLUMNS) throw new UnreadableFile('This file has more than 200 columns. Leave some out.')
  if (rows.length > MAX_ROWS) {
    throw new UnreadableFile('This file has more than 100,000 rows. Split it, and bring in one part after the other.')
  }
  if (columns.length === 0 || rows.length === 0) {
    throw new UnreadableFile(
      'There are no rows in this file. The first line names the columns, each further one is a row.',
    )
  }
}
