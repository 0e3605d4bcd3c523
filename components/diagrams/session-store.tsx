import { Edge, Flow } from './edges'
import { Badge, Person, Slots } from './marks'
import { type DrawingProps, Label, Node, Shapes, Stage } from './parts'

/** One user, two servers, one cache: the session is written on the way in and found again on the other server. */
export function SessionStore({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={304} description={description}>
      <Node x={2} y={100} width={104} height={104} />
      <Person x={42} y={116} />
      <Label x={54} y={164} text={words.user} locale={locale} />
      <Edge kind="traffic" d="M114 152H156" heads={[[164, 152, 0]]} />
      <Node x={172} y={112} width={124} height={80} />
      <Label x={234} y={148} text={words.balancer} locale={locale} />
      <Node x={408} y={4} width={136} height={76} />
      <Label x={476} y={38} text={words['server-a']} locale={locale} />
      <Node x={408} y={224} width={136} height={76} />
      <Label x={476} y={258} text={words['server-b']} locale={locale} />
      <Node x={672} y={96} width={158} height={112} />
      <Slots x={686} y={112} columns={6} />
      <Label x={686} y={160} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="686" y="199" fontSize="12">
        sess:8f2a → minji
      </text>
      <Edge kind="refill" d="M304 138C356 138 344 42 392 42" heads={[[400, 42, 0]]} />
      <Badge x={347} y={90} step={1} />
      <Label x={328} y={60} text={words.login} locale={locale} anchor="end" />
      <Edge kind="refill" d="M304 166C356 166 344 262 392 262" heads={[[400, 262, 0]]} />
      <Badge x={347} y={214} step={3} />
      <Label x={328} y={246} text={words['next-request']} locale={locale} anchor="end" />
      <Edge kind="refill" d="M552 42C622 42 606 132 656 132" heads={[[664, 132, 0]]} />
      <Badge x={609} y={87} step={2} />
      <Label x={628} y={62} text={words.write} locale={locale} anchor="start" />
      <Edge
        kind="hit"
        d="M656 172C606 172 622 262 560 262"
        heads={[
          [664, 172, 0],
          [552, 262, 180],
        ]}
      />
      <Badge x={610} y={217} step={4} />
      <Label x={628} y={248} text={words.read} locale={locale} anchor="start" hit />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={560} description={description}>
      <Node x={86} y={1} width={170} height={60} />
      <Person x={106} y={19} />
      <Label x={188} y={28} text={words.user} locale={locale} />
      <Flow kind="traffic" from={[171, 69]} to={[171, 93]} />
      <Node x={1} y={101} width={340} height={60} />
      <Label x={171} y={128} text={words.balancer} locale={locale} />
      <Flow kind="refill" from={[30, 169]} to={[30, 282]} />
      <Badge x={30} y={194} step={1} />
      <Label x={50} y={192} text={words.login} locale={locale} anchor="start" />
      <Flow kind="refill" from={[312, 169]} to={[312, 282]} />
      <Badge x={312} y={242} step={3} />
      <Label x={292} y={240} text={words['next-request']} locale={locale} anchor="end" />
      <Node x={1} y={290} width={140} height={60} />
      <Label x={71} y={317} text={words['server-a']} locale={locale} />
      <Node x={201} y={290} width={140} height={60} />
      <Label x={271} y={317} text={words['server-b']} locale={locale} />
      <Flow kind="refill" from={[30, 358]} to={[30, 472]} />
      <Badge x={30} y={386} step={2} />
      <Label x={50} y={384} text={words.write} locale={locale} anchor="start" />
      <Flow kind="hit" from={[312, 358]} to={[312, 472]} heads="both" />
      <Badge x={312} y={434} step={4} />
      <Label x={292} y={432} text={words.read} locale={locale} anchor="end" hit />
      <Node x={1} y={480} width={340} height={78} />
      <Slots x={22} y={507} columns={5} />
      <Label x={100} y={509} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="100" y="547" fontSize="12">
        sess:8f2a → minji
      </text>
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
