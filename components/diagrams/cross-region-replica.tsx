import { Edge, Flow } from './edges'
import { Badge, Cross, Person } from './marks'
import { Cylinder, type DrawingProps, Frame, Heading, Label, Node, Shapes, Stage } from './parts'

/** One Region has failed; the other takes over, by two steps that somebody takes. */
export function CrossRegionReplica({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={372} description={description}>
      <Frame x={1} y={110} width={290} height={260} look="lost" />
      <Frame x={489} y={110} width={342} height={260} />
      <Node x={346} y={2} width={150} height={60} />
      <Label x={421} y={29} text={words.app} locale={locale} />
      <Label x={24} y={142} text={words['region-a']} locale={locale} anchor="start" faint />
      <Cylinder x={70} y={196} width={152} height={100} look="lost" />
      <Label x={146} y={250} text={words.source} locale={locale} faint />
      <Label x={244} y={142} text={words.failed} locale={locale} anchor="end" />
      <Cross x={264} y={143} />
      <Edge kind="gone" d="M338 32H166a20 20 0 0 0 -20 20V80" />
      <Cross x={146} y={92} />
      <Flow kind="gone" from={[230, 246]} to={[501, 246]} />
      <Label x={390} y={208} text={words.asynchronous} locale={locale} faint />
      <Heading x={810} y={142} text={words['region-b']} locale={locale} anchor="end" />
      <Cylinder x={512} y={196} width={152} height={100} look="chosen" />
      <Label x={588} y={250} text={words.replica} locale={locale} />
      <Badge x={588} y={296} step={1} />
      <Person x={512} y={320} />
      <Label x={548} y={332} text={words.promote} locale={locale} anchor="start" />
      <Flow kind="main" from={[668, 246]} to={[698, 246]} heads="none" />
      <Cylinder x={701} y={204} width={114} height={84} look="rest" />
      <Label x={758} y={250} text={words.standby} locale={locale} faint />
      <Edge kind="hit" d="M504 32H568a20 20 0 0 1 20 20V180" heads={[[588, 188, 90]]} />
      <Badge x={588} y={80} step={2} />
      <Label x={610} y={50} text={words.repoint} locale={locale} anchor="start" hit />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={544} description={description}>
      <Frame x={1} y={1} width={176} height={186} look="lost" />
      <Frame x={1} y={328} width={340} height={214} />
      <Label x={18} y={28} text={words['region-a']} locale={locale} anchor="start" faint />
      <Cross x={159} y={24} />
      <Cylinder x={16} y={62} width={146} height={78} look="lost" />
      <Label x={89} y={104} text={words.source} locale={locale} faint />
      <Label x={89} y={160} text={words.failed} locale={locale} />
      <Node x={210} y={70} width={131} height={62} />
      <Label x={276} y={98} text={words.app} locale={locale} />
      <Cross x={190} y={101} />
      <Flow kind="gone" from={[89, 195]} to={[212, 362]} bend="y" />
      <Label x={1} y={298} text={words.asynchronous} locale={locale} anchor="start" small />
      <Flow kind="hit" from={[290, 140]} to={[290, 362]} />
      <Badge x={290} y={176} step={2} />
      <Label x={276} y={228} text={words.repoint} locale={locale} anchor="end" hit />
      <Heading x={18} y={354} text={words['region-b']} locale={locale} />
      <Cylinder x={168} y={370} width={158} height={92} look="chosen" />
      <Label x={247} y={420} text={words.replica} locale={locale} />
      <Flow kind="main" from={[135, 416]} to={[165, 416]} heads="none" />
      <Cylinder x={16} y={380} width={116} height={76} look="rest" />
      <Label x={74} y={422} text={words.standby} locale={locale} faint />
      <Badge x={247} y={462} step={1} />
      <Person x={150} y={492} />
      <Label x={186} y={502} text={words.promote} locale={locale} anchor="start" />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
