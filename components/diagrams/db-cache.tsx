import { Edge } from './edges'
import { Badge, Slots, Window } from './marks'
import { Cylinder, type DrawingProps, Label, Node, Shapes, Stage } from './parts'

/** Application, cache and database: one solid round trip for a hit, two numbered dotted ones for a miss. */
export function DbCache({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={304} description={description}>
      <Node x={2} y={92} width={196} height={120} />
      <Window x={87} y={110} />
      <Label x={100} y={162} text={words.app} locale={locale} />
      <Node x={600} y={6} width={230} height={112} />
      <Slots x={624} y={30} columns={5} />
      <Label x={704} y={42} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="624" y="98" fontSize="12.5">
        product:42 → 12,000
      </text>
      <Cylinder x={600} y={188} width={230} height={108} />
      <Label x={715} y={242} text={words.database} locale={locale} />
      <Edge
        kind="hit"
        d="M214 116C330 116 420 40 584 40"
        heads={[
          [206, 116, 180],
          [592, 40, 0],
        ]}
      />
      <Label x={372} y={30} text={words.hit} locale={locale} anchor="end" hit />
      <Edge kind="refill" d="M206 146C340 146 430 88 584 88" heads={[[592, 88, 0]]} />
      <Edge
        kind="refill"
        d="M214 186C320 186 430 244 584 244"
        heads={[
          [206, 186, 180],
          [592, 244, 0],
        ]}
      />
      <Badge x={440} y={107} step={2} />
      <Label x={460} y={134} text={words.store} locale={locale} anchor="start" />
      <Badge x={360} y={214} step={1} />
      <Label x={346} y={248} text={words['miss-read']} locale={locale} anchor="end" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={404} description={description}>
      <Node x={1} y={1} width={340} height={76} />
      <Window x={26} y={29} />
      <Label x={70} y={36} text={words.app} locale={locale} anchor="start" />
      <Node x={1} y={278} width={162} height={124} />
      <Slots x={18} y={296} columns={4} />
      <Label x={18} y={346} text={words.cache} locale={locale} anchor="start" />
      <text className="faint mono" x="18" y="390" fontSize="12">
        product:42
      </text>
      <Cylinder x={183} y={278} width={158} height={124} />
      <Label x={262} y={342} text={words.database} locale={locale} />
      <Edge
        kind="hit"
        d="M26 93V262"
        heads={[
          [26, 85, 270],
          [26, 270, 90],
        ]}
      />
      <Label x={38} y={108} text={words.hit} locale={locale} anchor="start" hit />
      <Edge kind="refill" d="M82 148V262" heads={[[82, 270, 90]]} />
      <Badge x={82} y={160} step={2} />
      <Label x={94} y={206} text={words.store} locale={locale} anchor="start" />
      <Edge
        kind="refill"
        d="M306 93V262"
        heads={[
          [306, 85, 270],
          [306, 270, 90],
        ]}
      />
      <Badge x={306} y={160} step={1} />
      <Label x={290} y={156} text={words['miss-read']} locale={locale} anchor="end" />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
