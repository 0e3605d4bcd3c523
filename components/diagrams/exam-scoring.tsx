import { Edge, Flow } from './edges'
import { type At, type DrawingProps, Label, Node, Shapes, Stage } from './parts'

/** The domains in the order of their weight, and how many of the scored questions each has. */
const DOMAINS = [
  { name: 'secure', count: 15, before: 0 },
  { name: 'resilient', count: 13, before: 15 },
  { name: 'performant', count: 12, before: 28 },
  { name: 'cost', count: 10, before: 40 },
] as const

type SquaresProps = At & { readonly count: number; readonly columns: number; readonly pitch: number; on?: boolean }

/** Questions as squares, row by row. */
const Squares = ({ x, y, count, columns, pitch, on = true }: SquaresProps) => (
  <>
    {Array.from({ length: count }, (_, index) => (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: squares are their places
        key={index}
        className={on ? 'slot on' : 'slot'}
        x={x + (index % columns) * pitch}
        y={y + Math.floor(index / columns) * pitch}
        width={pitch - 5}
        height={pitch - 5}
        rx="2.5"
      />
    ))}
  </>
)

/** The scale from 100 to 1,000 with the pass mark at its true place. */
function Scale({ x, y, length, diagram, locale, flip }: At & DrawingProps & { length: number; flip?: boolean }) {
  const words = diagram.labels
  const pass = x + (length * (720 - 100)) / 900
  return (
    <>
      <path className="pen" strokeWidth="2" d={`M${x} ${y}H${pass}M${x} ${y - 6}v12M${x + length} ${y - 6}v12`} />
      <path className="acc" strokeWidth="6" d={`M${pass} ${y}H${x + length}`} />
      <path className="acc" strokeWidth="2" d={`M${pass} ${y + 6}v-44`} />
      <path className="accf" d={`M${pass} ${y - 38}l16 7l-16 7z`} />
      <Label
        x={flip ? pass - 12 : pass + 26}
        y={y - 30}
        text={words.pass}
        locale={locale}
        anchor={flip ? 'end' : 'start'}
        hit
      />
      <Label x={x} y={y + 18} text={words['scale-low']} locale={locale} />
      <Label x={x + length} y={y + 18} text={words['scale-high']} locale={locale} />
    </>
  )
}

/** From the paper to one number: 50 of 65 questions, four weights, one sum, one scale. */
export function ExamScoring({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={492} description={description}>
      <Node x={2} y={2} width={246} height={150} />
      <Label x={22} y={28} text={words.paper} locale={locale} anchor="start" />
      <Squares x={22} y={60} count={65} columns={13} pitch={16} />
      <Flow kind="gone" from={[256, 90]} to={[372, 90]} />
      <Squares x={386} y={69} count={15} columns={5} pitch={16} on={false} />
      <Label x={480} y={86} text={words.unscored} locale={locale} anchor="start" faint />
      <Flow kind="main" from={[125, 160]} to={[125, 214]} />
      <Label x={141} y={182} text={words.scored} locale={locale} anchor="start" />
      {DOMAINS.map(({ name, count, before }, index) => (
        <g key={name}>
          <Squares x={2 + before * 16 + index * 10} y={226} count={count} columns={count} pitch={16} />
          <Label x={2 + before * 16 + index * 10} y={262} text={words[name]} locale={locale} anchor="start" />
        </g>
      ))}
      <Edge kind="traffic" d="M2 296c0 12 6 14 14 14H402c8 0 14 3 14 12c0 -9 6 -12 14 -12H816c8 0 14 -2 14 -14" />
      <Flow kind="main" from={[416, 330]} to={[416, 386]} />
      <Label x={432} y={352} text={words.together} locale={locale} anchor="start" />
      <Node x={116} y={394} width={600} height={96} />
      <Scale x={156} y={452} length={520} diagram={diagram} locale={locale} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={602} description={description}>
      <Node x={1} y={1} width={244} height={148} />
      <Label x={19} y={27} text={words.paper} locale={locale} anchor="start" />
      <Squares x={19} y={58} count={65} columns={13} pitch={16} />
      <Flow kind="gone" from={[253, 96]} to={[269, 96]} />
      <Squares x={277} y={75} count={15} columns={5} pitch={13} on={false} />
      <Label x={341} y={176} text={words.unscored} locale={locale} anchor="end" faint />
      <Flow kind="main" from={[30, 157]} to={[30, 207]} />
      <Label x={44} y={176} text={words.scored} locale={locale} anchor="start" />
      {DOMAINS.map(({ name, count }, index) => (
        <g key={name}>
          <Label x={1} y={234 + index * 46} text={words[name]} locale={locale} anchor="start" />
          <Squares x={162} y={230 + index * 46} count={count} columns={count} pitch={12.2} />
        </g>
      ))}
      <Edge kind="traffic" d="M1 404c0 12 6 14 14 14H157c8 0 14 3 14 12c0 -9 6 -12 14 -12H327c8 0 14 -2 14 -14" />
      <Flow kind="main" from={[171, 438]} to={[171, 488]} />
      <Label x={185} y={460} text={words.together} locale={locale} anchor="start" />
      <Node x={1} y={496} width={340} height={104} />
      <Scale x={30} y={560} length={280} diagram={diagram} locale={locale} flip />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
