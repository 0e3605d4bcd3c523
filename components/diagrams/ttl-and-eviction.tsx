import { Flow } from './edges'
import { Clock } from './marks'
import { type At, type DrawingProps, Heading, Label, Shapes, Stage } from './parts'

type ItemProps = At & { readonly size: number; readonly left?: boolean; readonly timer?: 'running' | 'up' }

/** One item: a square, with a clock if it has a TTL; broken once it has left. */
const Item = ({ x, y, size, left = false, timer }: ItemProps) => (
  <>
    <rect className={left ? 'node lost' : 'node plain'} x={x} y={y} width={size} height={size} rx="10" />
    {timer && <Clock x={x + size / 2} y={y + size / 2} up={timer === 'up'} />}
  </>
)

/** What sends an item out, on its arrow: code, or a memory that is full. */
const Sign = ({ x, y, cause }: At & { cause: 'code' | 'full' }) => (
  <g className="mark">
    <circle className="badge" cx={x} cy={y} r="13" />
    {cause === 'code' ? (
      <path
        className="pen"
        strokeWidth="1.5"
        strokeLinecap="round"
        d={`M${x - 3} ${y - 6}c-3 0 -2 5 -5 6c3 1 2 6 5 6M${x + 3} ${y - 6}c3 0 2 5 5 6c-3 1 -2 6 -5 6`}
      />
    ) : (
      <path className="pen" strokeWidth="3" d={`M${x - 6} ${y - 5}h12m-12 5h12m-12 5h12`} />
    )}
  </g>
)

/** A full cache with three doors out of it: only the one of eviction stands at the end of the row. */
export function TtlAndEviction({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const timers: readonly ItemProps['timer'][] = [undefined, 'running', undefined, undefined, 'up', 'running', undefined]
  const row = ({ x, y }: At, size: number, pitch: number, order: readonly number[]) =>
    order.map((timer, index) => (
      <Item key={timer} x={x + pitch * index} y={y} size={size} {...(timers[timer] ? { timer: timers[timer] } : {})} />
    ))
  const wide = (
    <Stage width={832} height={386} description={description}>
      <rect className="strip" x="170" y="118" width="480" height="140" rx="20" />
      <path
        className="pen"
        strokeWidth="1.5"
        d="M170 158V138a20 20 0 0 1 20 -20H328M372 118H630a20 20 0 0 1 20 20V158M650 202V238a20 20 0 0 1 -20 20H492M448 258H190a20 20 0 0 1 -20 -20V202"
      />
      <Heading x={390} y={146} text={words.cache} locale={locale} />
      {row({ x: 206, y: 156 }, 48, 60, [0, 1, 2, 3, 4, 5, 6])}
      <Label x={206} y={224} text={words.recent} locale={locale} anchor="start" small />
      <Label x={614} y={224} text={words.unused} locale={locale} anchor="end" small />
      <Item x={48} y={156} size={48} />
      <Label x={72} y={226} text={words['new-item']} locale={locale} />
      <Flow kind="main" from={[104, 180]} to={[198, 180]} />
      <Flow kind="traffic" from={[350, 148]} to={[350, 62]} />
      <Sign x={350} y={92} cause="code" />
      <Item x={326} y={6} size={48} left />
      <Label x={390} y={26} text={words.deletion} locale={locale} anchor="start" pair="upper" />
      <Label x={390} y={64} text={words['deletion-why']} locale={locale} anchor="start" small pair="lower" />
      <Flow kind="main" from={[622, 180]} to={[722, 180]} />
      <Sign x={676} y={180} cause="full" />
      <Item x={730} y={156} size={48} left />
      <Label x={754} y={226} text={words.eviction} locale={locale} pair="upper" />
      <Label x={754} y={264} text={words['eviction-why']} locale={locale} small pair="lower" />
      <Flow kind="refill" from={[470, 212]} to={[470, 312]} />
      <Item x={446} y={320} size={48} left timer="up" />
      <Label x={510} y={326} text={words.expiry} locale={locale} anchor="start" pair="upper" />
      <Label x={510} y={364} text={words['expiry-why']} locale={locale} anchor="start" small pair="lower" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={424} description={description}>
      <rect className="strip" x="1" y="126" width="340" height="122" rx="20" />
      <path
        className="pen"
        strokeWidth="1.5"
        d="M57 126H153M189 126H321a20 20 0 0 1 20 20V228a20 20 0 0 1 -20 20M285 248H145M109 248H21a20 20 0 0 1 -20 -20V146a20 20 0 0 1 20 -20"
      />
      <Item x={20} y={10} size={38} />
      <Label x={68} y={26} text={words['new-item']} locale={locale} anchor="start" />
      <Flow kind="main" from={[39, 54]} to={[39, 138]} />
      <Item x={152} y={10} size={38} left />
      <Flow kind="traffic" from={[171, 140]} to={[171, 56]} />
      <Sign x={171} y={90} cause="code" />
      <Label x={200} y={20} text={words.deletion} locale={locale} anchor="start" pair="upper" />
      <Label x={200} y={56} text={words['deletion-why']} locale={locale} anchor="start" small pair="lower" />
      <Label x={341} y={101} text={words.cache} locale={locale} anchor="end" />
      {row({ x: 20, y: 146 }, 38, 44, [0, 1, 4, 2, 5, 3, 6])}
      <Label x={20} y={208} text={words.recent} locale={locale} anchor="start" small />
      <Label x={290} y={208} text={words.unused} locale={locale} anchor="end" small />
      <Flow kind="refill" from={[127, 190]} to={[127, 298]} />
      <Item x={108} y={306} size={38} left timer="up" />
      <Label x={127} y={368} text={words.expiry} locale={locale} pair="upper" />
      <Label x={127} y={404} text={words['expiry-why']} locale={locale} small pair="lower" />
      <Flow kind="main" from={[303, 190]} to={[303, 298]} />
      <Sign x={303} y={268} cause="full" />
      <Item x={284} y={306} size={38} left />
      <Label x={341} y={368} text={words.eviction} locale={locale} anchor="end" pair="upper" />
      <Label x={341} y={404} text={words['eviction-why']} locale={locale} anchor="end" small pair="lower" />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
