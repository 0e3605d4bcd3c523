import { Edge, Flow } from './edges'
import { Clock, Person, Sealed, Slots } from './marks'
import { type At, type DrawingProps, Frame, Heading, Label, Node, Pill, Shapes, Stage } from './parts'

/** A sheet with lines, for a policy. */
const Sheet = ({ x, y }: At) => (
  <path
    className="pen"
    strokeWidth="1.5"
    strokeLinejoin="round"
    d={`M${x} ${y}h13l7 7v19h-20zM${x + 13} ${y}v7h7M${x + 5} ${y + 13}h10M${x + 5} ${y + 19}h10`}
  />
)

/** One way in that opens everything: it fans out at the door. */
const Fan = ({ x, y, to, apart }: At & { to: number; apart: number }) => (
  <>
    <Edge kind="main" d={`M${x} ${y}h46`} />
    <Flow kind="main" from={[x + 46, y]} to={[to, y - apart]} bend="x" />
    <Flow kind="main" from={[x + 46, y]} to={[to, y]} />
    <Flow kind="main" from={[x + 46, y]} to={[to, y + apart]} bend="x" />
    <Sealed x={x + 26} y={y} />
  </>
)

/** Three lanes of the same shape: who comes, what is shown at the door, what opens. */
export function AuthRbacIam({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={452} description={description}>
      <path className="hair" d="M0 138H664M0 314H664" />
      <Node x={680} y={2} width={150} height={448} />
      <Slots x={729} y={186} columns={4} />
      <Label x={755} y={236} text={words.cache} locale={locale} />

      <Heading x={1} y={18} text={words.auth} locale={locale} />
      <Person x={1} y={48} />
      <Person x={31} y={48} />
      <Person x={61} y={48} />
      <Label x={1} y={92} text={words.clients} locale={locale} anchor="start" small />
      <Flow kind="traffic" from={[106, 64]} to={[218, 64]} />
      <Pill x={226} y={38} width={190} height={52} />
      <Label x={321} y={61} text={words['shared-token']} locale={locale} />
      <Fan x={424} y={64} to={672} apart={38} />
      <Label x={486} y={18} text={words.everything} locale={locale} anchor="start" />

      <Heading x={1} y={168} text={words.rbac} locale={locale} />
      <Frame x={106} y={154} width={310} height={144} />
      <Label x={126} y={222} text={words['user-group']} locale={locale} anchor="start" small />
      <Person x={228} y={186} />
      <Label x={266} y={194} text={words['user-checkout']} locale={locale} anchor="start" />
      <Person x={228} y={244} />
      <Label x={266} y={252} text={words['user-report']} locale={locale} anchor="start" />
      <Flow kind="main" from={[424, 198]} to={[672, 198]} heads="both" />
      <Sealed x={462} y={198} />
      <Label x={570} y={170} text={words['read-write']} locale={locale} />
      <Flow kind="traffic" from={[672, 256]} to={[424, 256]} />
      <Sealed x={462} y={256} />
      <Label x={570} y={278} text={words['read-only']} locale={locale} />

      <Heading x={1} y={344} text={words.iam} locale={locale} />
      <Person x={1} y={386} />
      <Flow kind="traffic" from={[38, 398]} to={[98, 398]} />
      <Node x={106} y={366} width={200} height={64} />
      <Sheet x={124} y={385} />
      <Label x={156} y={395} text={words.policy} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[314, 398]} to={[352, 398]} />
      <Pill x={360} y={372} width={180} height={52} />
      <Clock x={386} y={398} />
      <Label x={406} y={395} text={words['short-token']} locale={locale} anchor="start" />
      <Flow kind="main" from={[548, 398]} to={[672, 398]} />
      <Sealed x={600} y={398} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={636} description={description}>
      <path className="hair" d="M0 186H272M0 410H272" />
      <Node x={282} y={1} width={59} height={634} />
      <Slots x={294} y={278} columns={3} />
      <Label x={312} y={330} text={words['cache-short']} locale={locale} />

      <Heading x={1} y={16} text={words.auth} locale={locale} />
      <Person x={1} y={36} />
      <Person x={29} y={36} />
      <Person x={57} y={36} />
      <Label x={94} y={48} text={words.clients} locale={locale} anchor="start" small />
      <Flow kind="traffic" from={[41, 66]} to={[41, 90]} />
      <Pill x={1} y={98} width={150} height={50} />
      <Label x={76} y={120} text={words['shared-token']} locale={locale} />
      <Fan x={159} y={123} to={274} apart={32} />
      <Label x={274} y={58} text={words.everything} locale={locale} anchor="end" small />

      <Heading x={1} y={216} text={words.rbac} locale={locale} />
      <Frame x={1} y={230} width={162} height={164} />
      <Label x={14} y={254} text={words['user-group']} locale={locale} anchor="start" small />
      <Person x={12} y={290} />
      <Label x={44} y={300} text={words['user-checkout']} locale={locale} anchor="start" />
      <Person x={12} y={346} />
      <Label x={44} y={356} text={words['user-report']} locale={locale} anchor="start" />
      <Flow kind="main" from={[171, 304]} to={[274, 304]} heads="both" />
      <Sealed x={222} y={304} />
      <Label x={222} y={266} text={words['read-write']} locale={locale} small />
      <Flow kind="traffic" from={[274, 350]} to={[171, 350]} />
      <Sealed x={222} y={350} />
      <Label x={222} y={382} text={words['read-only']} locale={locale} small />

      <Heading x={1} y={440} text={words.iam} locale={locale} />
      <Person x={1} y={474} />
      <Flow kind="traffic" from={[33, 486]} to={[55, 486]} />
      <Node x={63} y={456} width={204} height={62} />
      <Sheet x={79} y={474} />
      <Label x={110} y={483} text={words.policy} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[120, 526]} to={[120, 556]} />
      <Pill x={20} y={564} width={174} height={52} />
      <Clock x={46} y={590} />
      <Label x={64} y={587} text={words['short-token']} locale={locale} anchor="start" />
      <Flow kind="main" from={[202, 590]} to={[274, 590]} />
      <Sealed x={232} y={590} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
