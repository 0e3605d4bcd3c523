import { Edge, Flow } from './edges'
import { Badge, Lock, Slots, Window } from './marks'
import { Cylinder, type DrawingProps, Frame, Label, Node, Shapes, Stage } from './parts'

/** Above, what each kind of encryption guards; below, the way for a cluster that was created without one of them. */
export function EncryptionTransitRest({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={462} description={description}>
      <Node x={2} y={48} width={150} height={100} />
      <Window x={64} y={66} />
      <Label x={77} y={114} text={words.app} locale={locale} />
      <rect className="node rest" x="164" y="86" width="156" height="24" rx="12" />
      <Flow kind="hit" from={[174, 98]} to={[310, 98]} heads="both" />
      <Lock x={178} y={48} />
      <Label x={204} y={56} text={words.tls} locale={locale} anchor="start" />
      <Frame x={332} y={1} width={498} height={186} />
      <Lock x={354} y={20} />
      <Label x={382} y={28} text={words['at-rest']} locale={locale} anchor="start" />
      <Node x={352} y={66} width={220} height={102} />
      <Slots x={374} y={104} columns={4} />
      <Label x={440} y={113} text={words.cluster} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[580, 117]} to={[662, 117]} />
      <Cylinder x={670} y={66} width={140} height={102} />
      <Label x={740} y={120} text={words.backup} locale={locale} />

      <path className="hair" d="M0 216H832" />
      <Edge kind="hit" d="M40 156V396a20 20 0 0 0 20 20H697a20 20 0 0 0 20 -20V374" heads={[[717, 366, 270]]} />
      <Node x={80} y={262} width={196} height={96} />
      <Lock x={98} y={298} open />
      <Label x={128} y={292} text={words.cluster} locale={locale} anchor="start" pair="upper" />
      <Label x={128} y={330} text={words.unencrypted} locale={locale} anchor="start" small pair="lower" />
      <Flow kind="traffic" from={[284, 310]} to={[388, 310]} />
      <Badge x={331} y={310} step={1} />
      <Label x={335} y={266} text={words['take-backup']} locale={locale} />
      <Cylinder x={396} y={258} width={106} height={104} />
      <Label x={449} y={314} text={words.backup} locale={locale} />
      <Flow kind="traffic" from={[510, 310]} to={[594, 310]} />
      <Label x={552} y={266} text={words.restore} locale={locale} />
      <Badge x={548} y={310} step={2} />
      <Node x={602} y={262} width={228} height={96} look="chosen" />
      <Lock x={622} y={298} />
      <Label x={652} y={307} text={words['new-cluster']} locale={locale} anchor="start" />
      <Badge x={331} y={416} step={3} />
      <Label x={350} y={438} text={words.connect} locale={locale} anchor="start" hit />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={842} description={description}>
      <Node x={74} y={1} width={170} height={62} />
      <Window x={92} y={22} />
      <Label x={182} y={29} text={words.app} locale={locale} />
      <rect className="node rest" x="147" y="69" width="24" height="98" rx="12" />
      <Flow kind="hit" from={[159, 77]} to={[159, 159]} heads="both" />
      <Lock x={186} y={106} />
      <Label x={212} y={114} text={words.tls} locale={locale} anchor="start" />
      <Frame x={34} y={173} width={307} height={172} />
      <Lock x={52} y={190} />
      <Label x={80} y={198} text={words['at-rest']} locale={locale} anchor="start" />
      <Node x={46} y={232} width={152} height={98} />
      <Slots x={62} y={248} columns={4} />
      <Label x={62} y={298} text={words.cluster} locale={locale} anchor="start" />
      <Flow kind="traffic" from={[206, 281]} to={[232, 281]} />
      <Cylinder x={240} y={232} width={90} height={98} />
      <Label x={285} y={284} text={words.backup} locale={locale} />

      <path className="hair" d="M34 370H342" />
      <Edge kind="hit" d="M66 32H34a20 20 0 0 0 -20 20V736a20 20 0 0 0 20 20H44" heads={[[52, 756, 0]]} />
      <Node x={60} y={386} width={240} height={92} />
      <Lock x={80} y={423} open />
      <Label x={112} y={413} text={words.cluster} locale={locale} anchor="start" pair="upper" />
      <Label x={112} y={451} text={words.unencrypted} locale={locale} anchor="start" small pair="lower" />
      <Flow kind="traffic" from={[180, 484]} to={[180, 540]} />
      <Badge x={180} y={507} step={1} />
      <Label x={202} y={504} text={words['take-backup']} locale={locale} anchor="start" />
      <Cylinder x={112} y={548} width={136} height={92} />
      <Label x={180} y={600} text={words.backup} locale={locale} />
      <Flow kind="traffic" from={[180, 648]} to={[180, 704]} />
      <Badge x={180} y={671} step={2} />
      <Label x={202} y={668} text={words.restore} locale={locale} anchor="start" />
      <Node x={60} y={712} width={240} height={84} look="chosen" />
      <Lock x={80} y={743} />
      <Label x={112} y={750} text={words['new-cluster']} locale={locale} anchor="start" />
      <Badge x={14} y={690} step={3} />
      <Label x={60} y={816} text={words.connect} locale={locale} anchor="start" hit />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
