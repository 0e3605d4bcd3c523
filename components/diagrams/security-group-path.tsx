import { Flow } from './edges'
import { Cross, Slots } from './marks'
import { type DrawingProps, Frame, Heading, Label, Node, Shapes, Stage } from './parts'

/** Two gates in a row: first a path, then a rule, and only one client passes both. */
export function SecurityGroupPath({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={496} description={description}>
      <Frame x={330} y={1} width={501} height={494} />
      <Heading x={352} y={32} text={words.vpc} locale={locale} />
      <rect className="slot on" x="600" y="60" width="16" height="28" rx="5" />
      <rect className="slot on" x="600" y="132" width="16" height="340" rx="5" />
      <Label x={608} y={28} text={words.rule} locale={locale} />
      <Node x={350} y={60} width={166} height={100} look="chosen" />
      <Label x={433} y={94} text={words.app} locale={locale} pair="upper" />
      <Label x={433} y={132} text={words['app-group']} locale={locale} small pair="lower" />
      <Flow kind="hit" from={[524, 110]} to={[690, 110]} />
      <Label x={658} y={78} text={words.admitted} locale={locale} hit />
      <Node x={698} y={60} width={116} height={100} />
      <Slots x={732} y={80} columns={4} />
      <Label x={756} y={126} text={words.cache} locale={locale} />
      <Node x={350} y={186} width={166} height={68} />
      <Label x={433} y={217} text={words.job} locale={locale} />
      <Flow kind="gone" from={[524, 220]} to={[572, 220]} heads="none" />
      <Cross x={584} y={220} />
      <Node x={2} y={274} width={180} height={62} />
      <Label x={92} y={302} text={words['other-vpc']} locale={locale} />
      <Flow kind="gone" from={[190, 305]} to={[572, 305]} heads="none" />
      <Label x={256} y={275} text={words.peering} locale={locale} />
      <Cross x={584} y={305} />
      <Node x={2} y={352} width={180} height={62} />
      <Label x={92} y={380} text={words.office} locale={locale} />
      <Flow kind="gone" from={[190, 383]} to={[572, 383]} heads="none" />
      <Label x={256} y={362} text={words.vpn} locale={locale} />
      <Cross x={584} y={383} />
      <path className="rule" d="M630 212c6 0 8 2 8 8V293c0 6 3 8 9 8c-6 0 -9 2 -9 8V383c0 6 -2 8 -8 8" />
      <Label x={658} y={297} text={words.stopped} locale={locale} anchor="start" />
      <Node x={2} y={430} width={180} height={62} />
      <Label x={92} y={458} text={words.internet} locale={locale} />
      <Flow kind="gone" from={[190, 461]} to={[236, 461]} heads="none" />
      <Cross x={248} y={461} />
      <Label x={268} y={458} text={words['no-path']} locale={locale} anchor="start" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={596} description={description}>
      <Frame x={1} y={176} width={340} height={419} />
      <Node x={1} y={1} width={106} height={92} />
      <Label x={54} y={28} text={words['other-vpc']} locale={locale} pair="upper" />
      <Label x={54} y={66} text={words.peering} locale={locale} small pair="lower" />
      <Node x={118} y={1} width={106} height={92} />
      <Label x={171} y={28} text={words.office} locale={locale} pair="upper" />
      <Label x={171} y={72} text={words.vpn} locale={locale} small />
      <Node x={235} y={1} width={106} height={92} />
      <Label x={288} y={44} text={words.internet} locale={locale} />
      <Flow kind="gone" from={[288, 101]} to={[288, 120]} heads="none" />
      <Cross x={288} y={132} />
      <Label x={268} y={136} text={words['no-path']} locale={locale} anchor="end" />
      <Flow kind="gone" from={[26, 101]} to={[26, 338]} heads="none" />
      <Cross x={26} y={350} />
      <Flow kind="gone" from={[136, 101]} to={[60, 176]} bend="y" heads="none" />
      <Flow kind="gone" from={[60, 176]} to={[60, 338]} heads="none" />
      <Cross x={60} y={350} />
      <Heading x={324} y={204} text={words.vpc} locale={locale} anchor="end" />
      <Node x={84} y={216} width={104} height={96} />
      <Label x={136} y={261} text={words.job} locale={locale} />
      <Flow kind="gone" from={[136, 320]} to={[136, 338]} heads="none" />
      <Cross x={136} y={350} />
      <Node x={200} y={216} width={128} height={96} look="chosen" />
      <Label x={264} y={245} text={words.app} locale={locale} pair="upper" />
      <Label x={264} y={283} text={words['app-group']} locale={locale} small pair="lower" />
      <rect className="slot on" x="14" y="370" width="228" height="16" rx="5" />
      <rect className="slot on" x="288" y="370" width="40" height="16" rx="5" />
      <Label x={18} y={412} text={words.rule} locale={locale} anchor="start" />
      <Flow kind="hit" from={[265, 320]} to={[265, 480]} />
      <Label x={253} y={452} text={words.admitted} locale={locale} anchor="end" hit />
      <Cross x={29} y={462} />
      <Label x={50} y={459} text={words.stopped} locale={locale} anchor="start" small />
      <Node x={188} y={488} width={140} height={92} />
      <Slots x={206} y={526} columns={4} />
      <Label x={270} y={531} text={words.cache} locale={locale} anchor="start" />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
