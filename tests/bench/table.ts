/** What a bench has measured, and whether it is good enough. */
export type Measure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'bytes' | 'count'
  /** The most it may be. Ratios, bytes and counts fail the bench; times depend on the machine and are only shown beside it. */
  readonly bar?: number
}

export const fails = ({ value, unit, bar }: Measure): boolean => bar !== undefined && unit !== 'ms' && !(value <= bar)

const shown = (value: number, unit: Measure['unit']): string => {
  if (unit === 'ms') return `${value.toFixed(1)} ms`
  if (unit === 'ratio') return value.toFixed(2)
  return unit === 'bytes' ? `${Math.round(value / 1024)} kB` : String(value)
}

export function table(part: string, measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    shown(measure.value, measure.unit),
    measure.bar === undefined ? '' : `≤ ${shown(measure.bar, measure.unit)}`,
    fails(measure) ? '✗' : measure.bar === undefined || measure.unit === 'ms' ? '' : '✓',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  return [`── ${part}`, ...lines].join('\n')
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}

/** @param share 0–1; the value below which that share of the values lies */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
