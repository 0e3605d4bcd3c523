import { Cylinder, type DrawingProps, Edge, Label, Node, Person, Shapes, Slots, Stage, Window } from './parts'

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
      <Edge kind="traffic" d="M76 93C76 140 128 130 128 178" heads={[[128, 186, 90]]} />
      <Label x={84} y={146} text={words.https} locale={locale} anchor="end" />
      <Edge kind="traffic" d="M266 93C266 140 214 130 214 178" heads={[[214, 186, 90]]} />
      <Label x={342} y={146} text={words.ssh} locale={locale} anchor="end" />
      <Node x={86} y={194} width={170} height={84} />
      <Window x={158} y={206} />
      <Label x={171} y={250} text={words.web} locale={locale} />
      <Edge kind="traffic" d="M128 286C128 334 76 324 76 370" heads={[[76, 378, 90]]} />
      <Label x={88} y={322} text={words['cache-port']} locale={locale} anchor="end" />
      <Edge kind="traffic" d="M214 286C214 334 266 324 266 370" heads={[[266, 378, 90]]} />
      <Label x={254} y={322} text={words['database-port']} locale={locale} anchor="start" />
      <Node x={1} y={386} width={150} height={88} />
      <Slots x={20} y={404} columns={4} />
      <Label x={82} y={424} text={words.cache} locale={locale} anchor="start" />
      <Cylinder x={191} y={386} width={150} height={88} />
      <Label x={266} y={432} text={words.database} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
