import { Flow } from './edges'
import { type At, type DrawingProps, Heading, Label, Node, Shapes, Stage } from './parts'

const BEFORE = [
  ['sora', 455],
  ['mina', 310],
  ['joon', 290],
  ['yuna', 120],
] as const
const AFTER = [
  ['sora', 455],
  ['yuna', 340],
  ['mina', 310],
  ['joon', 290],
] as const

const ROW = 48
/** The middle of a rung. */
const rung = (y: number, place: number) => y + 52 + (place - 0.5) * ROW

type LadderProps = At &
  DrawingProps & { readonly width: number; readonly rows: typeof BEFORE | typeof AFTER; readonly name: number }

/** Players in the order of their scores; the one whose score changes stands in a ring. */
function Ladder({ x, y, width, rows, name, diagram, locale }: LadderProps) {
  const words = diagram.labels
  return (
    <>
      <Node x={x} y={y} width={width} height={52 + 4 * ROW + 6} />
      <Label x={x + 14} y={y + 23} text={words.place} locale={locale} anchor="start" small />
      <Label x={x + width - 14} y={y + 23} text={words.score} locale={locale} anchor="end" small />
      {rows.map(([player, score], index) => {
        const middle = rung(y, index + 1)
        return (
          <g key={player}>
            <path className="hair" d={`M${x + 14} ${middle - ROW / 2}h${width - 28}`} />
            {player === 'yuna' && (
              <rect className="node chosen" x={x + 6} y={middle - 21} width={width - 12} height="42" rx="12" />
            )}
            <text className="ink" x={x + 16} y={middle + 5} fontSize="15">
              {index + 1}
            </text>
            <Label x={x + name} y={middle - 2} text={words[player]} locale={locale} anchor="start" />
            <text className="strong" x={x + width - 16} y={middle + 5} fontSize="15" textAnchor="end">
              {score}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** From each rung to where its player stands afterwards. */
const moves = (y: number, from: number, to: number) => (
  <>
    <Flow kind="traffic" from={[from, rung(y, 1)]} to={[to, rung(y, 1)]} />
    <Flow kind="traffic" from={[from, rung(y, 2)]} to={[to, rung(y, 3)]} bend="x" />
    <Flow kind="traffic" from={[from, rung(y, 3)]} to={[to, rung(y, 4)]} bend="x" />
    <Flow kind="hit" from={[from, rung(y, 4)]} to={[to, rung(y, 2)]} bend="x" />
  </>
)

const command = (x: number, y: number) => (
  <text className="faint mono" x={x} y={y} fontSize="12.5">
    ZADD board 340 yuna
  </text>
)

/** A leaderboard before and after one write: the element takes its place as it is written. */
export function SortedSet({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const props = { diagram, locale }
  const wide = (
    <Stage width={832} height={330} description={description}>
      <Heading x={2} y={18} text={words.before} locale={locale} />
      <Ladder {...props} x={2} y={32} width={280} rows={BEFORE} name={52} />
      <Heading x={550} y={18} text={words.after} locale={locale} />
      <Ladder {...props} x={550} y={32} width={280} rows={AFTER} name={52} />
      <Label x={768} y={rung(32, 2) - 2} text={words.unique} locale={locale} anchor="end" small />
      {moves(32, 290, 542)}
      <Label x={300} y={rung(32, 4) + 30} text={words['new-score']} locale={locale} anchor="start" hit />
      {command(300, rung(32, 4) + 68)}
      <Label x={540} y={rung(32, 4) + 30} text={words['moved-down']} locale={locale} anchor="end" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={380} description={description}>
      <Label x={1} y={16} text={words.before} locale={locale} anchor="start" />
      <Ladder {...props} x={1} y={46} width={128} rows={BEFORE} name={34} />
      <Label x={213} y={16} text={words.after} locale={locale} anchor="start" />
      <Ladder {...props} x={213} y={46} width={128} rows={AFTER} name={34} />
      {moves(46, 136, 206)}
      <Label x={1} y={322} text={words['new-score']} locale={locale} anchor="start" hit />
      {command(1, 362)}
      <rect className="node chosen" x="214" y="310" width="14" height="14" rx="5" />
      <Label x={238} y={321} text={words.unique} locale={locale} anchor="start" small />
      <Flow kind="traffic" from={[221, 345]} to={[221, 366]} />
      <Label x={238} y={357} text={words['moved-down']} locale={locale} anchor="start" small />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
