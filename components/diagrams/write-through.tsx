import { Flow } from './edges'
import { Badge, Person, Slots, Unequal, Window } from './marks'
import { Cylinder, type DrawingProps, Label, Node, Shapes, Stage } from './parts'

/** Two writes by one piece of code, and one change that passes it by. */
export function WriteThrough({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={336} description={description}>
      <Node x={2} y={62} width={176} height={104} />
      <Window x={77} y={80} />
      <Label x={90} y={130} text={words['save-code']} locale={locale} />
      <Node x={2} y={250} width={176} height={68} />
      <text className="strong mono" x="30" y="289" fontSize="16" textAnchor="middle">
        {'>_'}
      </text>
      <Label x={104} y={280} text={words.script} locale={locale} />
      <Node x={412} y={6} width={196} height={104} />
      <Slots x={440} y={46} columns={4} />
      <Label x={508} y={54} text={words.cache} locale={locale} anchor="start" />
      <Cylinder x={412} y={218} width={196} height={112} />
      <Label x={510} y={276} text={words.database} locale={locale} />
      <Flow kind="main" from={[186, 136]} to={[404, 244]} bend="x" />
      <Badge x={286} y={186} step={1} />
      <Label x={306} y={164} text={words['write-database']} locale={locale} anchor="start" />
      <Flow kind="main" from={[186, 92]} to={[404, 48]} bend="x" />
      <Badge x={286} y={71} step={2} />
      <Label x={286} y={32} text={words['write-cache']} locale={locale} />
      <Flow kind="refill" from={[186, 294]} to={[404, 294]} />
      <Label x={286} y={314} text={words['direct-write']} locale={locale} />
      <Unequal x={510} y={163} />
      <Label x={536} y={160} text={words['old-value']} locale={locale} anchor="start" />
      <Node x={728} y={10} width={102} height={96} />
      <Person x={767} y={24} />
      <Label x={779} y={72} text={words.reader} locale={locale} />
      <Flow kind="hit" from={[616, 58]} to={[720, 58]} heads="both" />
      <Label x={668} y={26} text={words.hit} locale={locale} hit />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={474} description={description}>
      <Node x={1} y={1} width={160} height={64} />
      <Window x={19} y={23} />
      <Label x={98} y={30} text={words['save-code']} locale={locale} />
      <Node x={181} y={1} width={160} height={64} />
      <text className="strong mono" x="204" y="38" fontSize="15" textAnchor="middle">
        {'>_'}
      </text>
      <Label x={274} y={30} text={words.script} locale={locale} />
      <Node x={1} y={236} width={150} height={100} />
      <Slots x={19} y={254} columns={4} />
      <Label x={19} y={304} text={words.cache} locale={locale} anchor="start" />
      <Cylinder x={191} y={236} width={150} height={100} />
      <Label x={266} y={288} text={words.database} locale={locale} />
      <Flow kind="main" from={[30, 73]} to={[30, 228]} />
      <Badge x={30} y={128} step={2} />
      <Label x={46} y={190} text={words['write-cache']} locale={locale} anchor="start" />
      <Flow kind="main" from={[110, 73]} to={[216, 228]} bend="y" />
      <Badge x={150} y={142} step={1} />
      <Label x={152} y={100} text={words['write-database']} locale={locale} anchor="start" />
      <Flow kind="refill" from={[316, 73]} to={[316, 228]} />
      <Label x={304} y={168} text={words['direct-write']} locale={locale} anchor="end" />
      <path className="rule" d="M171 300V354a10 10 0 0 0 10 10H212" />
      <Unequal x={171} y={286} />
      <Label x={220} y={363} text={words['old-value']} locale={locale} anchor="start" />
      <Flow kind="hit" from={[30, 344]} to={[30, 404]} heads="both" />
      <Label x={44} y={370} text={words.hit} locale={locale} anchor="start" hit />
      <Node x={1} y={412} width={150} height={60} />
      <Person x={20} y={430} />
      <Label x={92} y={438} text={words.reader} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
