import { Flow } from './edges'
import { Unequal, Value } from './marks'
import { Cylinder, type DrawingProps, Heading, Label, Node, Shapes, Stage } from './parts'

/** The price that is read: as it was, and as it is after the update. */
const [OLD, NEW] = ['12,000', '9,900']

/** Time runs down past an application, a cache and a database: a miss, a hit, an update, a hit with the old value. */
export function LazyLoading({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={516} description={description}>
      <path className="rule" d="M240 58V512M500 58V512M759 58V512" />
      <path className="hair" d="M0 274H832M0 356H832M0 428H832" />
      <Node x={168} y={4} width={144} height={58} />
      <Label x={240} y={30} text={words.app} locale={locale} />
      <Node x={428} y={4} width={144} height={58} />
      <Label x={500} y={30} text={words.cache} locale={locale} />
      <Cylinder x={687} y={0} width={144} height={68} />
      <Label x={759} y={36} text={words.database} locale={locale} />

      <Label x={0} y={126} text={words['first-read']} locale={locale} anchor="start" />
      <Label x={370} y={96} text={words['look-up']} locale={locale} />
      <Flow kind="refill" from={[246, 130]} to={[494, 130]} />
      <Label x={612} y={152} text={words.query} locale={locale} />
      <Flow kind="refill" from={[246, 186]} to={[720, 186]} heads="both" />
      <Value x={759} y={186} text={OLD} />
      <Label x={354} y={208} text={words.store} locale={locale} />
      <Flow kind="refill" from={[246, 242]} to={[461, 242]} />
      <Value x={500} y={242} text={OLD} />

      <Label x={0} y={320} text={words['next-read']} locale={locale} anchor="start" />
      <Label x={354} y={290} text={words.hit} locale={locale} hit />
      <Flow kind="hit" from={[246, 324]} to={[461, 324]} heads="both" />
      <Value x={500} y={324} text={OLD} />

      <Label x={0} y={389} text={words.update} locale={locale} anchor="start" />
      <Label x={461} y={389} text={words['copy-unchanged']} locale={locale} anchor="end" />
      <Value x={500} y={392} text={OLD} />
      <text className="faint mono" x="714" y="397" fontSize="12.5" textAnchor="end">
        {OLD} →
      </text>
      <Value x={759} y={392} text={NEW} heavy />

      <Label x={0} y={475} text={words['later-read']} locale={locale} anchor="start" />
      <Label x={354} y={444} text={words['stale-hit']} locale={locale} />
      <Flow kind="hit" from={[246, 478]} to={[461, 478]} heads="both" />
      <Value x={500} y={478} text={OLD} />
      <Unequal x={629} y={478} />
      <Value x={759} y={478} text={NEW} />
    </Stage>
  )
  const band = (y: number, name: string) => (
    <>
      <rect className="strip" x="0" y={y} width="342" height="30" rx="8" />
      <Heading x={12} y={y + 20} text={words[name]} locale={locale} />
    </>
  )
  const tall = (
    <Stage width={342} height={652} description={description}>
      <path className="rule" d="M53 53V648M171 53V648M289 53V648" />
      <Node x={1} y={5} width={104} height={56} />
      <Label x={53} y={30} text={words.app} locale={locale} />
      <Node x={119} y={5} width={104} height={56} />
      <Label x={171} y={30} text={words.cache} locale={locale} />
      <Cylinder x={237} y={1} width={104} height={66} />
      <Label x={289} y={36} text={words.database} locale={locale} />

      {band(82, 'first-read')}
      <Label x={112} y={134} text={words['look-up']} locale={locale} small />
      <Flow kind="refill" from={[58, 164]} to={[166, 164]} />
      <Label x={212} y={188} text={words.query} locale={locale} small />
      <Flow kind="refill" from={[58, 220]} to={[250, 220]} heads="both" />
      <Value x={289} y={220} text={OLD} />
      <Label x={112} y={242} text={words.store} locale={locale} small />
      <Flow kind="refill" from={[58, 278]} to={[132, 278]} />
      <Value x={171} y={278} text={OLD} />

      {band(308, 'next-read')}
      <Label x={96} y={358} text={words.hit} locale={locale} hit />
      <Flow kind="hit" from={[58, 392]} to={[132, 392]} heads="both" />
      <Value x={171} y={392} text={OLD} />

      {band(424, 'update')}
      <Label x={60} y={472} text={words['copy-unchanged']} locale={locale} anchor="start" small />
      <Value x={171} y={506} text={OLD} />
      <Value x={289} y={506} text={NEW} heavy />

      {band(538, 'later-read')}
      <Label x={112} y={590} text={words['stale-hit']} locale={locale} small />
      <Flow kind="hit" from={[58, 626]} to={[132, 626]} heads="both" />
      <Value x={171} y={626} text={OLD} />
      <Unequal x={230} y={626} />
      <Value x={289} y={626} text={NEW} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
