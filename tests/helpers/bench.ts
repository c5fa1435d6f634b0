import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const OUTPUT = resolve(import.meta.dirname, '../../test-results/bench')

/** One of the things compared. `run` does one round and answers its figure, in the comparison's unit. */
export type Arm = { name: string; run: () => Promise<number> }

export type Comparison = {
  /** File name of the result, and its title. */
  name: string
  unit: 'ms' | 'requests/s' | 'rows/s' | 'statements'
  arms: Arm[]
  /** Names of the arms that the others are held against. */
  baselines: string[]
  rounds: number
  /** Rounds that are run and thrown away. @default 1 */
  warmups?: number
}

export type ArmResult = {
  name: string
  median: number
  min: number
  max: number
  /** Half the distance between the quartiles, as a share of the median: how far to trust the figure. */
  spread: number
  /** Median over the rounds of this arm's figure by the baseline's figure of the same round. */
  ratios: Record<string, number>
  figures: number[]
}

/**
 * Runs all arms in every round, each round beginning with another one, so that whatever slows the machine down slows
 * all of them. Prints a table and writes test-results/bench/<name>.json.
 */
export async function compare({ name, unit, arms, baselines, rounds, warmups = 1 }: Comparison): Promise<ArmResult[]> {
  const unknown = baselines.filter((baseline) => !arms.some((arm) => arm.name === baseline))
  if (unknown.length > 0) throw new Error(`No arm is called ${unknown.join(', ')}.`)
  const figures = new Map(arms.map((arm) => [arm.name, [] as number[]]))
  for (let round = -warmups; round < rounds; round++) {
    const turn = ((round % arms.length) + arms.length) % arms.length
    for (const arm of [...arms.slice(turn), ...arms.slice(0, turn)]) {
      const figure = await arm.run()
      if (round >= 0) figures.get(arm.name)?.push(figure)
    }
  }
  const results = arms.map((arm) => summarize(arm.name, figures, baselines))
  console.log(table(name, unit, results, baselines))
  mkdirSync(OUTPUT, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version }
  writeFileSync(join(OUTPUT, `${name}.json`), JSON.stringify({ name, unit, rounds, machine, results }, null, 2))
  return results
}

function summarize(name: string, figures: Map<string, number[]>, baselines: string[]): ArmResult {
  const own = figures.get(name) ?? []
  const ratio = (baseline: string) =>
    median(own.map((figure, round) => figure / (figures.get(baseline)?.[round] ?? NaN)))
  return {
    name,
    median: median(own),
    min: Math.min(...own),
    max: Math.max(...own),
    spread: (quantile(own, 0.75) - quantile(own, 0.25)) / 2 / median(own),
    ratios: Object.fromEntries(baselines.map((baseline) => [baseline, ratio(baseline)])),
    figures: own,
  }
}

/** The value below which a share of the figures lies, interpolated. */
export function quantile(figures: number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? NaN
  const high = sorted[Math.ceil(place)] ?? NaN
  return low + (high - low) * (place - Math.floor(place))
}

export function median(figures: number[]): number {
  return quantile(figures, 0.5)
}

function table(name: string, unit: string, results: ArmResult[], baselines: string[]): string {
  const head = ['', `median ${unit}`, 'min', 'max', 'spread', ...baselines.map((baseline) => `× ${baseline}`)]
  const rows = results.map((result) => [
    result.name,
    ...[result.median, result.min, result.max].map(rounded),
    `±${(result.spread * 100).toFixed(0)} %`,
    ...baselines.map((baseline) => (result.ratios[baseline] ?? NaN).toFixed(2)),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [`\n${name}`, ...[head, ...rows].map(line)].join('\n')
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/**
 * Waits until the machine has nothing else to do: a figure that is taken beside the work of a start says how busy the machine was.
 * After `patience` milliseconds it goes on and says so.
 */
export async function whenIdle({ busy = 0.1, patience = 120_000 } = {}): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const before = processorTime()
    await sleep(2_000)
    const after = processorTime()
    const share = 1 - (after.idle - before.idle) / (after.all - before.all)
    if (share <= busy) return
    if (Date.now() > deadline)
      return console.warn(`The machine stays ${Math.round(share * 100)} % busy: figures suffer.`)
  }
}

function processorTime(): { idle: number; all: number } {
  const times = cpus().map(({ times }) => times)
  const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0)
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((one) => Object.values(one))) }
}
