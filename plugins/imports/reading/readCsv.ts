import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { assertTable, MAX_ROWS, UnreadableFile, type Table } from './table'

const DELIMITERS = [',', ';', '\t', '|'] as const
const PIECE = 64 * 1024

/**
 * A CSV text as a table. What stands between the cells is found in the first lines. Lines with too few or too many cells
 * are read as far as there are columns.
 *
 * @throws UnreadableFile for what is no table
 */
export async function readCsv(text: string): Promise<Table> {
  const delimiter = delimiterOf(text)
  // In pieces, so that a large file does not keep the process from everything else.
  const parser = Readable.from(piecesOf(text)).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 1_000_000,
    }),
  )
  let columns: string[] | null = null
  const rows: string[][] = []
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (columns === null) columns = named(record)
      else rows.push(columns.map((_, at) => record[at]?.trim() ?? ''))
      if (rows.length > MAX_ROWS) break
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableFile(`This file cannot be read as CSV: line ${error.lines ?? 1} is not closed or far too long.`)
  }
  const table = { columns: columns ?? [], rows, delimiter }
  assertTable(table)
  return table
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
}

/** The character that stands most evenly in the first lines, outside quotes. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
  const counted = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const first = counts[0] ?? 0
    return { delimiter, first, even: first > 0 ? counts.filter((count) => count === first).length : 0 }
  })
  counted.sort((a, b) => b.even - a.even || b.first - a.first)
  return counted[0] && counted[0].first > 0 ? counted[0].delimiter : ','
}

/** Names of columns that are empty or stand there twice get one of their own. */
function named(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((cell, at) => {
    const name = cell.trim().slice(0, 200) || `Column ${at + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
