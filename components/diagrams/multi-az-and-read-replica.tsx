import { Edge, Flow } from './edges'
import { Window } from './marks'
import { Cylinder, type DrawingProps, Frame, Heading, Label, Node, Pill, Shapes, Stage } from './parts'

/** Two copies that look alike: one waits for a failure, the other answers every day. */
export function MultiAzAndReadReplica({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const wide = (
    <Stage width={832} height={464} description={description}>
      <Frame x={1} y={202} width={320} height={261} />
      <Frame x={461} y={202} width={370} height={261} />
      <Node x={76} y={2} width={170} height={76} />
      <Window x={148} y={13} />
      <Label x={161} y={54} text={words.app} locale={locale} />
      <Flow kind="hit" from={[161, 86]} to={[161, 114]} />
      <Pill x={66} y={122} width={190} height={50} />
      <Label x={161} y={144} text={words.endpoint} locale={locale} />
      <Flow kind="hit" from={[161, 180]} to={[161, 248]} />
      <Heading x={22} y={230} text={words['zone-a']} locale={locale} />
      <Cylinder x={76} y={256} width={170} height={184} look="heavy" />
      <Label x={161} y={348} text={words.primary} locale={locale} />
      <Heading x={646} y={230} text={words['zone-b']} locale={locale} anchor="middle" />
      <Cylinder x={482} y={256} width={150} height={84} look="rest" />
      <Label x={557} y={302} text={words.standby} locale={locale} faint />
      <Label x={557} y={358} text={words['no-reads']} locale={locale} small />
      <Cylinder x={660} y={340} width={150} height={100} />
      <Label x={735} y={394} text={words.replica} locale={locale} />
      <Flow kind="main" from={[254, 298]} to={[474, 298]} />
      <Label x={391} y={264} text={words.synchronous} locale={locale} />
      <Flow kind="refill" from={[254, 410]} to={[652, 410]} />
      <Label x={391} y={376} text={words.asynchronous} locale={locale} />
      <Edge kind="refill" d="M264 147H537a20 20 0 0 1 20 20V240" heads={[[557, 248, 90]]} />
      <Label x={391} y={116} text={words['takes-over']} locale={locale} />
      <Node x={660} y={2} width={150} height={76} />
      <path className="pen" strokeWidth="2.5" strokeLinecap="round" d="M725 32V25M735 32V14M745 32V20" />
      <Label x={735} y={54} text={words.reports} locale={locale} />
      <Flow kind="traffic" from={[735, 86]} to={[735, 332]} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={622} description={description}>
      <Frame x={84} y={196} width={212} height={138} />
      <Frame x={1} y={412} width={340} height={209} />
      <Node x={1} y={1} width={92} height={58} />
      <Label x={47} y={27} text={words.reports} locale={locale} />
      <Node x={110} y={1} width={160} height={58} />
      <Window x={126} y={20} />
      <Label x={206} y={27} text={words.app} locale={locale} />
      <Flow kind="hit" from={[190, 67]} to={[190, 99]} />
      <Pill x={110} y={107} width={160} height={48} />
      <Label x={190} y={128} text={words.endpoint} locale={locale} />
      <Flow kind="hit" from={[190, 163]} to={[190, 240]} />
      <Label x={100} y={222} text={words['zone-a']} locale={locale} anchor="start" />
      <Cylinder x={104} y={248} width={172} height={72} look="heavy" />
      <Label x={190} y={288} text={words.primary} locale={locale} />
      <Flow kind="refill" from={[146, 342]} to={[146, 470]} />
      <Label x={138} y={372} text={words.asynchronous} locale={locale} anchor="end" small />
      <Flow kind="main" from={[254, 342]} to={[254, 470]} />
      <Label x={244} y={372} text={words.synchronous} locale={locale} anchor="end" small />
      <Edge kind="refill" d="M278 131H300a18 18 0 0 1 18 18V462" heads={[[318, 470, 90]]} />
      <Label x={308} y={173} text={words['takes-over']} locale={locale} anchor="end" small />
      <Flow kind="traffic" from={[32, 67]} to={[32, 470]} />
      <Heading x={22} y={602} text={words['zone-b']} locale={locale} />
      <Cylinder x={13} y={478} width={148} height={92} />
      <Label x={87} y={526} text={words.replica} locale={locale} />
      <Cylinder x={181} y={478} width={148} height={92} look="rest" />
      <Label x={255} y={526} text={words.standby} locale={locale} faint />
      <Label x={255} y={590} text={words['no-reads']} locale={locale} small />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
