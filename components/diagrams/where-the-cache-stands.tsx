import { Flow } from './edges'
import { Person, Slots } from './marks'
import { Cylinder, type DrawingProps, Frame, Label, Node, Shapes, Stage } from './parts'

/** The places, and who is responsible for what: your code on one side, two services of AWS on the other, nothing between those two. */
export function WhereTheCacheStands({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={336} description={description}>
      <Node x={2} y={104} width={96} height={104} />
      <Person x={38} y={120} />
      <Label x={50} y={168} text={words.users} locale={locale} />
      <Flow kind="traffic" from={[106, 156]} to={[164, 156]} />
      <Frame x={172} y={52} width={228} height={220} />
      <Node x={208} y={76} width={176} height={96} />
      <Node x={198} y={90} width={176} height={96} />
      <Node x={188} y={104} width={176} height={104} />
      <text className="strong mono" x="276" y="136" fontSize="17" textAnchor="middle">
        {'{ }'}
      </text>
      <Label x={276} y={168} text={words.servers} locale={locale} />
      <Label x={286} y={236} text={words.yours} locale={locale} />
      <Frame x={592} y={1} width={239} height={334} />
      <Node x={612} y={20} width={199} height={112} />
      <Slots x={632} y={40} columns={3} />
      <Label x={684} y={50} text={words.cache} locale={locale} anchor="start" pair="upper" />
      <Label x={684} y={96} text={words['cache-note']} locale={locale} anchor="start" small pair="lower" />
      <Cylinder x={612} y={164} width={199} height={112} />
      <Label x={712} y={206} text={words.database} locale={locale} pair="upper" />
      <Label x={712} y={246} text={words['database-note']} locale={locale} small pair="lower" />
      <Label x={712} y={304} text={words.managed} locale={locale} />
      <Flow kind="hit" from={[408, 112]} to={[604, 52]} bend="x" heads="both" />
      <Label x={474} y={48} text={words.first} locale={locale} hit />
      <Flow kind="refill" from={[408, 150]} to={[604, 98]} bend="x" />
      <Label x={582} y={164} text={words.store} locale={locale} anchor="end" />
      <Flow kind="refill" from={[408, 206]} to={[604, 236]} bend="x" heads="both" />
      <Label x={484} y={262} text={words.second} locale={locale} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={640} description={description}>
      <Node x={86} y={1} width={170} height={60} />
      <Person x={106} y={19} />
      <Label x={188} y={28} text={words.users} locale={locale} />
      <Flow kind="traffic" from={[171, 69]} to={[171, 95]} />
      <Frame x={1} y={103} width={340} height={158} />
      <Node x={76} y={119} width={210} height={66} />
      <Node x={66} y={127} width={210} height={66} />
      <Node x={56} y={135} width={210} height={66} />
      <text className="strong mono" x="84" y="174" fontSize="16" textAnchor="middle">
        {'{ }'}
      </text>
      <Label x={182} y={164} text={words.servers} locale={locale} />
      <Label x={171} y={226} text={words.yours} locale={locale} />
      <Flow kind="hit" from={[40, 269]} to={[40, 433]} heads="both" />
      <Label x={54} y={300} text={words.first} locale={locale} anchor="start" hit />
      <Flow kind="refill" from={[150, 269]} to={[150, 433]} />
      <Label x={162} y={384} text={words.store} locale={locale} anchor="start" />
      <Flow kind="refill" from={[318, 269]} to={[318, 433]} heads="both" />
      <Label x={306} y={300} text={words.second} locale={locale} anchor="end" />
      <Frame x={1} y={441} width={340} height={198} />
      <Node x={15} y={457} width={150} height={132} />
      <Slots x={30} y={473} columns={4} />
      <Label x={30} y={520} text={words.cache} locale={locale} anchor="start" pair="upper" />
      <Label x={30} y={560} text={words['cache-note']} locale={locale} anchor="start" small pair="lower" />
      <Cylinder x={179} y={457} width={148} height={132} />
      <Label x={253} y={510} text={words.database} locale={locale} pair="upper" />
      <Label x={253} y={550} text={words['database-note']} locale={locale} small pair="lower" />
      <Label x={171} y={610} text={words.managed} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
