import type { Locale } from '@/lib/core/locale'
import type { Confusion } from '@/lib/progress/statistics/confusions'
import { useWidth } from '../../plan/use-width'

const ROW = 46
const BAR = 9

type ChartProps = { readonly locale: Locale; readonly confusions: readonly Confusion[]; readonly label: string }

/** A row a pair: how often the first was taken for the second to the left, the second for the first to the right. */
export function ConfusedChart({ locale, confusions, label }: ChartProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const middle = width / 2
  const most = Math.max(1, ...confusions.flatMap(({ taken }) => taken.map(({ times }) => times)))
  /** Room for the numbers at both ends. */
  const long = (count: number): number => (count / most) * (middle - 34)
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${confusions.length * ROW}`} role="img" aria-label={label}>
        {confusions.map(({ pair, taken: [forward, backward] }, index) => {
          const y = index * ROW + 26
          return (
            <g key={pair.id}>
              <text className="ink" x={middle} y={index * ROW + 16} fontSize="13" textAnchor="middle">
                {pair.name[locale]}
              </text>
              {[
                { side: -1, tally: forward },
                { side: 1, tally: backward },
              ].map(({ side, tally: { times, settled } }) => {
                const whole = long(times)
                const left = side < 0 ? middle - 2 - whole : middle + 2
                const dark = long(times - settled)
                return (
                  <g key={side}>
                    <rect className="settled" x={left} y={y} width={whole} height={BAR} rx="2.5" />
                    <rect
                      className="open"
                      x={side < 0 ? middle - 2 - dark : left}
                      y={y}
                      width={dark}
                      height={BAR}
                      rx="2.5"
                    />
                    <text
                      className={times > 0 ? 'ink' : 'faint'}
                      x={middle + side * (whole + 8)}
                      y={y + 9}
                      fontSize="12"
                      textAnchor={side < 0 ? 'end' : 'start'}
                    >
                      {times}
                    </text>
                  </g>
                )
              })}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
