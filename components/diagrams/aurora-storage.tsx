import { Edge, Flow } from './edges'
import { Window } from './marks'
import { Cylinder, type DrawingProps, Frame, Heading, Label, Node, Pill, Shapes, Stage } from './parts'

const ZONES = ['zone-a', 'zone-b', 'zone-c'] as const

/** Instances above, one volume below: what is written once stands on six nodes, and every instance reads from there. */
export function AuroraStorage({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]

  /** The volume with its zones, and the write that reaches all nodes. */
  const volume = (
    top: number,
    pitch: number,
    first: number,
    apart: number,
    from: readonly [x: number, y: number],
    bus: number,
  ) => {
    const centres = ZONES.flatMap((_, zone) => [first + zone * pitch, first + zone * pitch + apart])
    const last = centres[centres.length - 1] ?? first
    const wide = pitch - (pitch > 200 ? 16 : 6)
    return (
      <>
        <Frame x={1} y={top} width={pitch > 200 ? 830 : 340} height={158} />
        {ZONES.map((zone, index) => (
          <g key={zone}>
            <Frame
              x={first + apart / 2 - wide / 2 + index * pitch}
              y={top + 14}
              width={wide}
              height={104}
              look="inner"
            />
            <Label x={first + apart / 2 + index * pitch} y={top + 90} text={words[zone]} locale={locale} />
          </g>
        ))}
        <Heading x={first + apart / 2 + pitch} y={top + 142} text={words.volume} locale={locale} anchor="middle" />
        {centres.map((x) => (
          <Cylinder key={x} x={x - 21} y={top + 26} width={42} height={44} />
        ))}
        <Edge
          kind="main"
          d={`M${from[0]} ${from[1]}V${bus}M${first} ${top + 12}V${bus}H${last}V${top + 12}${centres
            .slice(1, -1)
            .map((x) => `M${x} ${bus}V${top + 12}`)
            .join('')}`}
          heads={centres.map((x) => [x, top + 22, 90])}
        />
      </>
    )
  }
  const stack = (x: number, y: number, width: number) => (
    <>
      <Node x={x + 20} y={y} width={width} height={62} />
      <Node x={x + 10} y={y + 9} width={width} height={62} />
      <Node x={x} y={y + 18} width={width} height={62} />
      <Label x={x + width / 2} y={y + 46} text={words.replicas} locale={locale} />
    </>
  )
  const wide = (
    <Stage width={832} height={454} description={description}>
      <Node x={316} y={2} width={170} height={80} />
      <Window x={388} y={14} />
      <Label x={401} y={56} text={words.app} locale={locale} />
      <Edge kind="traffic" d="M308 42H166a20 20 0 0 0 -20 20V126" heads={[[146, 134, 90]]} />
      <Label x={232} y={66} text={words.writes} locale={locale} />
      <Node x={56} y={142} width={180} height={66} look="heavy" />
      <Label x={146} y={171} text={words.writer} locale={locale} />
      <Flow kind="traffic" from={[494, 42]} to={[588, 42]} />
      <Label x={540} y={66} text={words.reads} locale={locale} />
      <Pill x={596} y={18} width={200} height={50} />
      <Label x={696} y={40} text={words['reader-endpoint']} locale={locale} />
      <Flow kind="traffic" from={[696, 76]} to={[696, 120]} />
      {stack(586, 128, 210)}
      <Flow kind="refill" from={[578, 176]} to={[244, 176]} />
      <Label x={411} y={142} text={words['takes-over']} locale={locale} />
      <Label x={164} y={234} text={words.synchronous} locale={locale} anchor="start" />
      {volume(294, 270, 91, 110, [146, 216], 268)}
      <Flow kind="traffic" from={[778, 286]} to={[778, 216]} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={546} description={description}>
      <Node x={1} y={1} width={340} height={56} />
      <Window x={92} y={19} />
      <Label x={184} y={26} text={words.app} locale={locale} />
      <Flow kind="traffic" from={[66, 65]} to={[66, 186]} />
      <Label x={80} y={120} text={words.writes} locale={locale} anchor="start" />
      <Node x={1} y={194} width={130} height={62} look="heavy" />
      <Label x={66} y={222} text={words.writer} locale={locale} />
      <Flow kind="traffic" from={[253, 65]} to={[253, 107]} />
      <Label x={267} y={80} text={words.reads} locale={locale} anchor="start" />
      <Pill x={165} y={115} width={176} height={48} />
      <Label x={253} y={136} text={words['reader-endpoint']} locale={locale} />
      {stack(165, 180, 156)}
      <Flow kind="refill" from={[161, 229]} to={[137, 229]} />
      <Label x={140} y={276} text={words['takes-over']} locale={locale} anchor="start" small />
      <Label x={50} y={326} text={words.synchronous} locale={locale} anchor="start" small />
      {volume(386, 112, 34, 50, [34, 264], 360)}
      <Flow kind="traffic" from={[330, 378]} to={[330, 262]} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
