import { Edge, Flow } from './edges'
import { Person, Slots, Window } from './marks'
import { Cylinder, type DrawingProps, Label, Node, Shapes, Stage } from './parts'

/** Who reaches whom on which port: each arrow is one inbound rule at its tip. */
export function PortMap({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={296} description={description}>
      <Node x={2} y={6} width={150} height={92} />
      <Person x={65} y={18} />
      <Label x={77} y={66} text={words.users} locale={locale} />
      <Node x={2} y={198} width={150} height={92} />
      <Person x={65} y={210} />
      <Label x={77} y={258} text={words.admin} locale={locale} />
      <Node x={340} y={88} width={152} height={120} />
      <Window x={403} y={106} />
      <Label x={416} y={158} text={words.web} locale={locale} />
      <Node x={660} y={6} width={170} height={100} />
      <Slots x={680} y={28} columns={4} />
      <Label x={744} y={44} text={words.cache} locale={locale} anchor="start" />
      <Cylinder x={660} y={190} width={170} height={100} />
      <Label x={745} y={240} text={words.database} locale={locale} />
      <Edge kind="traffic" d="M160 52C250 52 240 126 324 126" heads={[[332, 126, 0]]} />
      <Label x={262} y={68} text={words.https} locale={locale} anchor="start" />
      <Edge kind="traffic" d="M160 244C250 244 240 172 324 172" heads={[[332, 172, 0]]} />
      <Label x={262} y={236} text={words.ssh} locale={locale} anchor="start" />
      <Edge kind="traffic" d="M500 126C580 126 570 56 644 56" heads={[[652, 56, 0]]} />
      <Label x={556} y={58} text={words['cache-port']} locale={locale} anchor="end" />
      <Edge kind="traffic" d="M500 172C580 172 570 240 644 240" heads={[[652, 240, 0]]} />
      <Label x={556} y={246} text={words['database-port']} locale={locale} anchor="end" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={476} description={description}>
      <Node x={1} y={1} width={150} height={84} />
      <Person x={64} y={11} />
      <Label x={76} y={58} text={words.users} locale={locale} />
      <Node x={191} y={1} width={150} height={84} />
      <Person x={254} y={11} />
      <Label x={266} y={58} text={words.admin} locale={locale} />
      <Flow kind="traffic" from={[38, 93]} to={[38, 186]} />
      <Label x={52} y={134} text={words.https} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[304, 93]} to={[304, 186]} />
      <Label x={290} y={134} text={words.ssh} locale={locale} anchor="end" />
      <Node x={1} y={194} width={340} height={84} />
      <Window x={158} y={206} />
      <Label x={171} y={250} text={words.web} locale={locale} />
      <Flow kind="traffic" from={[38, 286]} to={[38, 378]} />
      <Label x={52} y={324} text={words['cache-port']} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[304, 286]} to={[304, 378]} />
      <Label x={290} y={324} text={words['database-port']} locale={locale} anchor="end" />
      <Node x={1} y={386} width={150} height={88} />
      <Slots x={20} y={422} columns={4} />
      <Label x={82} y={430} text={words.cache} locale={locale} anchor="start" />
      <Cylinder x={191} y={386} width={150} height={88} />
      <Label x={266} y={434} text={words.database} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
