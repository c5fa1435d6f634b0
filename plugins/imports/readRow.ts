import { word } from '@/plugins/languages/api'
import type { Target } from './fields'
import type { FileRow, ImportJob } from './importRow'
import { readValue, type Reason } from './values/readValue'

/** A line as the values of fields; relations are still the texts of their cells. */
export interface RowValues {
  values: Record<string, unknown>
  relations: Record<string, string>
  problems: Reason[]
}

/** Reads a line by the mapping of its import. Empty cells say nothing: they neither fill nor clear a field. */
export function readRow(row: FileRow, { columns, mapping }: ImportJob, targets: readonly Target[]): RowValues {
  const read: RowValues = { values: {}, relations: {}, problems: [] }
  const currency = currencyIn(row, mapping)
  mapping.forEach((name, at) => {
    const target = targets.find((one) => one.name === name)
    const text = row.cells[at]?.trim() ?? ''
    if (!target || text === '') return
    if (target.kind === 'relation') {
      read.relations[target.name] = text
      return
    }
    const { value, problem } = readValue(text, target, { order: columns[at]?.order ?? 'DMY', currency })
    if (problem) read.problems.push(problem)
    else read.values[target.name] = value
  })
  splitName(read.values)
  for (const target of targets) {
    if (!target.isRequired || target.name in read.values || target.name in read.relations) continue
    if (mapping.includes(target.name))
      read.problems.push({ text: word('{field} is missing.'), values: { field: target.label } })
  }
  return read
}

/** The currency of a line's amounts; without a column for it they are euros, as in the panel. */
function currencyIn({ cells }: FileRow, mapping: readonly (string | null)[]): string {
  const at = mapping.indexOf('currency')
  return (at < 0 ? '' : (cells[at] ?? '').trim().toUpperCase()) || 'EUR'
}

/** One column with a person's whole name: the last word is the family name; "Prado, Ana" says so itself. */
function splitName(values: Record<string, unknown>): void {
  const { fullName } = values
  delete values.fullName
  if (typeof fullName !== 'string' || values.firstName) return
  const turned = /^([^,]+),\s*(.+)$/.exec(fullName)
  const words = turned ? [turned[2] ?? '', turned[1] ?? ''] : fullName.split(/\s+(?=\S+$)/)
  values.firstName = words[0]?.trim()
  const last = words[1]?.trim()
  if (last && !values.lastName) values.lastName = last
}
