import { Flow } from './edges'
import { type DrawingProps, Heading, Label, Shapes, Stage } from './parts'

type Load = { readonly centre: number; readonly height: number; readonly spread: number }
type ChartProps = DrawingProps & {
  readonly width: number
  /** Where the time axis lies. */
  readonly axis: number
  readonly load: Load
  /** Where keys expire. */
  readonly keys: readonly number[]
}

const LIMIT = 56
const BASE = 9

/** The queries at a place on the time axis: a low base, and one hill. */
const queries = ({ centre, height, spread }: Load, x: number) =>
  BASE + height * Math.exp(-((x - centre) ** 2) / (2 * spread ** 2))

const round = (value: number) => Math.round(value * 10) / 10

/** Queries over time, the load that the database can bear, and below the axis the keys that expire. */
function Chart({ diagram, locale, width, axis, load, keys }: ChartProps) {
  const points = Array.from({ length: Math.floor(width / 2) }, (_, index) => index * 2)
  const line = points.map((x) => `${x} ${round(axis - queries(load, x))}`).join('L')
  const above = points.filter((x) => x % 4 === 0 && queries(load, x) > LIMIT + 3)
  return (
    <>
      <path className="fill" d={`M0 ${axis}L${line}L${width} ${axis}z`} />
      <path
        className="pen"
        strokeWidth="1.5"
        d={above.map((x) => `M${x} ${axis - LIMIT}V${round(axis - queries(load, x))}`).join('')}
      />
      <path className="pen" strokeWidth="2.5" strokeLinejoin="round" d={`M${line}`} />
      <path className="limit" d={`M0 ${axis - LIMIT}H${width}`} />
      <Label x={width - 2} y={axis - LIMIT - 26} text={diagram.labels.limit} locale={locale} anchor="end" small />
      <Flow kind="traffic" from={[0, axis]} to={[width, axis]} />
      <path
        className="pen"
        strokeWidth="2"
        strokeLinecap="round"
        d={keys.map((x) => `M${load.centre + x} ${axis + 8}v10`).join('')}
      />
    </>
  )
}

const TOGETHER = Array.from({ length: 12 }, (_, index) => index * 4 - 22)
const SPREAD = [-104, -83, -66, -47, -33, -14, 5, 22, 37, 58, 79, 107]

/** The same misses twice: in one peak far over what the database can bear, and in a long low hill under it. */
export function Stampede({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={408} description={description}>
      <Heading x={0} y={18} text={words['same-ttl']} locale={locale} />
      <Label x={0} y={60} text={words.queries} locale={locale} anchor="start" small />
      <Chart
        diagram={diagram}
        locale={locale}
        width={832}
        axis={170}
        load={{ centre: 360, height: 132, spread: 11 }}
        keys={TOGETHER}
      />
      <Label x={400} y={188} text={words['expire-together']} locale={locale} anchor="start" />
      <Heading x={0} y={246} text={words['with-jitter']} locale={locale} />
      <Chart
        diagram={diagram}
        locale={locale}
        width={832}
        axis={352}
        load={{ centre: 360, height: 25, spread: 58 }}
        keys={SPREAD}
      />
      <Label x={486} y={370} text={words['expire-spread']} locale={locale} anchor="start" />
      <Label x={830} y={372} text={words.time} locale={locale} anchor="end" small />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={448} description={description}>
      <Label x={0} y={18} text={words['same-ttl']} locale={locale} anchor="start" />
      <Label x={0} y={72} text={words.queries} locale={locale} anchor="start" small />
      <Chart
        diagram={diagram}
        locale={locale}
        width={342}
        axis={170}
        load={{ centre: 140, height: 118, spread: 8 }}
        keys={TOGETHER.map((x) => x * 0.75)}
      />
      <Label x={174} y={191} text={words['expire-together']} locale={locale} anchor="start" />
      <Label x={0} y={250} text={words['with-jitter']} locale={locale} anchor="start" />
      <Chart
        diagram={diagram}
        locale={locale}
        width={342}
        axis={382}
        load={{ centre: 140, height: 23, spread: 41 }}
        keys={SPREAD.map((x) => x * 0.9)}
      />
      <Label x={44} y={424} text={words['expire-spread']} locale={locale} anchor="start" />
      <Label x={340} y={402} text={words.time} locale={locale} anchor="end" small />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
