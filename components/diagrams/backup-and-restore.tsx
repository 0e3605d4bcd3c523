import { Flow } from './edges'
import { Badge, Slots } from './marks'
import {
  type At,
  type BoxProps,
  Cylinder,
  type DrawingProps,
  Frame,
  Heading,
  Label,
  Node,
  Shapes,
  Stage,
} from './parts'

/** A bucket: wider above than below. */
const Bucket = ({ x, y, width, height }: BoxProps) => (
  <>
    <path
      className="node plain"
      d={`M${x} ${y + 9}l12 ${height - 20}c2 9 ${width - 26} 9 ${width - 24} 0l12 -${height - 20}`}
    />
    <ellipse className="node plain" cx={x + width / 2} cy={y + 9} rx={width / 2} ry="9" />
  </>
)

/** The nodes of the cluster that a restore builds: other in number, and full. */
const Nodes = ({ x, y }: At) => (
  <>
    {[0, 1, 2].map((index) => (
      <g key={index}>
        <Node x={x + index * 60} y={y} width={54} height={56} />
        <Slots x={x + index * 60 + 9} y={y + 17} columns={3} full="all" />
      </g>
    ))}
  </>
)

/** Taken before the mistake: the snapshot keeps what primary and replica have both lost. */
export function BackupAndRestore({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={346} description={description}>
      <Frame x={1} y={1} width={236} height={344} />
      <Label x={22} y={28} text={words.cluster} locale={locale} anchor="start" />
      <Node x={21} y={60} width={196} height={92} look="heavy" />
      <Slots x={41} y={94} columns={4} full="few" />
      <Label x={110} y={102} text={words.primary} locale={locale} anchor="start" />
      <Flow kind="refill" from={[67, 160]} to={[67, 226]} />
      <Badge x={67} y={187} step={2} />
      <Label x={90} y={187} text={words.mistake} locale={locale} anchor="start" />
      <Node x={21} y={234} width={196} height={92} />
      <Slots x={41} y={268} columns={4} full="few" />
      <Label x={110} y={276} text={words.replica} locale={locale} anchor="start" />
      <Flow kind="main" from={[245, 170]} to={[356, 170]} />
      <Badge x={297} y={170} step={1} />
      <Label x={297} y={128} text={words.take} locale={locale} />
      <Cylinder x={364} y={100} width={144} height={140} />
      <Slots x={412} y={130} columns={4} full="all" />
      <Label x={436} y={174} text={words.store} locale={locale} pair="upper" />
      <Label x={436} y={204} text={words.kept} locale={locale} small pair="lower" />
      <Flow kind="main" from={[516, 146]} to={[612, 84]} bend="x" />
      <Badge x={562} y={116} step={3} />
      <Label x={552} y={74} text={words.restore} locale={locale} anchor="end" />
      <Frame x={620} y={1} width={211} height={150} />
      <Heading x={640} y={30} text={words['new-cluster']} locale={locale} />
      <Nodes x={639} y={64} />
      <Flow kind="traffic" from={[516, 196]} to={[652, 282]} bend="x" />
      <Badge x={584} y={239} step={4} />
      <Label x={570} y={286} text={words.export} locale={locale} anchor="end" />
      <Bucket x={656} y={214} width={140} height={120} />
      <Label x={726} y={272} text={words.bucket} locale={locale} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={596} description={description}>
      <Frame x={1} y={1} width={340} height={192} />
      <Heading x={20} y={28} text={words.cluster} locale={locale} />
      <Node x={15} y={42} width={122} height={92} look="heavy" />
      <Slots x={33} y={58} columns={4} full="few" />
      <Label x={33} y={106} text={words.primary} locale={locale} anchor="start" />
      <Node x={205} y={42} width={122} height={92} />
      <Slots x={223} y={58} columns={4} full="few" />
      <Label x={223} y={106} text={words.replica} locale={locale} anchor="start" />
      <Flow kind="refill" from={[145, 88]} to={[197, 88]} />
      <Badge x={168} y={88} step={2} />
      <Label x={171} y={158} text={words.mistake} locale={locale} />
      <Flow kind="main" from={[171, 201]} to={[171, 261]} />
      <Badge x={171} y={226} step={1} />
      <Label x={192} y={224} text={words.take} locale={locale} anchor="start" />
      <Cylinder x={96} y={269} width={150} height={126} />
      <Slots x={146} y={295} columns={4} full="all" />
      <Label x={171} y={336} text={words.store} locale={locale} pair="upper" />
      <Label x={171} y={366} text={words.kept} locale={locale} small pair="lower" />
      <Flow kind="main" from={[130, 403]} to={[100, 461]} bend="y" />
      <Badge x={115} y={430} step={3} />
      <Label x={94} y={424} text={words.restore} locale={locale} anchor="end" />
      <Frame x={1} y={469} width={198} height={126} />
      <Heading x={16} y={496} text={words['new-cluster']} locale={locale} />
      <Nodes x={13} y={518} />
      <Flow kind="traffic" from={[212, 403]} to={[276, 469]} bend="y" />
      <Badge x={244} y={434} step={4} />
      <Label x={341} y={407} text={words.export} locale={locale} anchor="end" />
      <Bucket x={215} y={477} width={126} height={116} />
      <Label x={278} y={534} text={words.bucket} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
