import { Badge, type DrawingProps, Edge, Label, Node, Person, Shapes, Slots, Stage } from './parts'

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
      <Slots x={692} y={116} columns={6} />
      <Label x={692} y={166} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="692" y="198" fontSize="12">
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
    <Stage width={342} height={512} description={description}>
      <Node x={86} y={1} width={170} height={60} />
      <Person x={106} y={19} />
      <Label x={188} y={28} text={words.user} locale={locale} />
      <Edge kind="traffic" d="M171 69V89" heads={[[171, 97, 90]]} />
      <Node x={86} y={105} width={170} height={60} />
      <Label x={171} y={132} text={words.balancer} locale={locale} />
      <Edge kind="refill" d="M126 173C126 214 70 214 70 250" heads={[[70, 258, 90]]} />
      <Badge x={98} y={210} step={1} />
      <Label x={82} y={190} text={words.login} locale={locale} anchor="end" />
      <Edge kind="refill" d="M216 173C216 214 272 214 272 250" heads={[[272, 258, 90]]} />
      <Badge x={244} y={210} step={3} />
      <Label x={342} y={190} text={words['next-request']} locale={locale} anchor="end" />
      <Node x={1} y={266} width={140} height={64} />
      <Label x={71} y={294} text={words['server-a']} locale={locale} />
      <Node x={201} y={266} width={140} height={64} />
      <Label x={271} y={294} text={words['server-b']} locale={locale} />
      <Edge kind="refill" d="M70 338C70 378 110 376 110 404" heads={[[110, 412, 90]]} />
      <Badge x={88} y={374} step={2} />
      <Label x={0} y={404} text={words.write} locale={locale} anchor="start" />
      <Edge
        kind="hit"
        d="M272 346C272 378 232 376 232 404"
        heads={[
          [272, 338, 270],
          [232, 412, 90],
        ]}
      />
      <Badge x={254} y={376} step={4} />
      <Label x={342} y={404} text={words.read} locale={locale} anchor="end" hit />
      <Node x={76} y={436} width={190} height={74} />
      <Slots x={94} y={452} columns={5} />
      <Label x={172} y={464} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="94" y="498" fontSize="12">
        sess:8f2a → minji
      </text>
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
