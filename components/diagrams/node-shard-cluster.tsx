import { Flow } from './edges'
import { Cross, Tile, Unequal } from './marks'
import { type At, type DrawingProps, Frame, Heading, Label, type Look, Node, Shapes, Stage } from './parts'

/** Two clusters in one hand: above whole, below with a node lost. */
export function NodeShardCluster({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const box = (
    { x, y }: At,
    name: string,
    keys: readonly (string | undefined)[],
    look: Look = 'plain',
    width = 130,
    note?: string,
  ) => (
    <>
      <Node x={x} y={y} width={width} height={92} look={look} />
      <Label x={x + width / 2} y={y + 26} text={words[name]} locale={locale} faint={look === 'lost'} />
      {note ? (
        <Label x={x + width / 2} y={y + 64} text={words[note]} locale={locale} small />
      ) : (
        keys.map((key, index) => (
          <Tile
            key={key ?? index}
            x={x + width / 2 - 13 * keys.length + 2 + 26 * index}
            y={y + 56}
            {...(key ? { name: key } : {})}
          />
        ))
      )}
      {look === 'lost' && <Cross x={x + width - 6} y={y + 6} />}
    </>
  )
  const wide = (
    <Stage width={832} height={428} description={description}>
      <Frame x={1} y={1} width={494} height={426} />
      <Heading x={24} y={34} text={words['redis-cluster']} locale={locale} />
      <Frame x={16} y={52} width={464} height={138} look="inner" />
      <Heading x={34} y={80} text={words.shard} locale={locale} />
      {box({ x: 96, y: 88 }, 'primary', ['a', 'b'], 'heavy')}
      {box({ x: 326, y: 88 }, 'replica', ['a', 'b'])}
      <Flow kind="refill" from={[234, 134]} to={[318, 134]} />
      <Label x={276} y={104} text={words.copies} locale={locale} small />
      <Label x={276} y={156} text={words['same-data']} locale={locale} small />
      <Frame x={16} y={234} width={464} height={178} look="inner" />
      <Heading x={34} y={262} text={words.shard} locale={locale} />
      {box({ x: 96, y: 272 }, 'node-lost', [undefined, undefined], 'lost')}
      {box({ x: 326, y: 272 }, 'replica', ['c', 'd'], 'chosen')}
      <Label x={391} y={384} text={words['goes-on']} locale={locale} hit />
      <Unequal x={248} y={212} />
      <Label x={274} y={208} text={words['different-data']} locale={locale} anchor="start" small />
      <Frame x={519} y={1} width={312} height={426} />
      <Heading x={542} y={34} text={words['memcached-cluster']} locale={locale} />
      {box({ x: 537, y: 88 }, 'node', ['a'])}
      {box({ x: 683, y: 88 }, 'node', ['b'])}
      <Label x={675} y={62} text={words['node-is-shard']} locale={locale} small />
      <Unequal x={626} y={226} />
      <Label x={652} y={222} text={words['different-data']} locale={locale} anchor="start" small />
      {box({ x: 537, y: 272 }, 'node', ['c'])}
      {box({ x: 683, y: 272 }, 'node-lost', [], 'lost', 130, 'data-gone')}
      <Label x={675} y={394} text={words['no-copies']} locale={locale} />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={808} description={description}>
      <Frame x={1} y={1} width={340} height={456} />
      <Label x={18} y={28} text={words['redis-cluster']} locale={locale} anchor="start" />
      <Frame x={11} y={60} width={320} height={142} look="inner" />
      <Heading x={27} y={86} text={words.shard} locale={locale} />
      {box({ x: 23, y: 98 }, 'primary', ['a', 'b'], 'heavy', 100)}
      {box({ x: 219, y: 98 }, 'replica', ['a', 'b'], 'plain', 100)}
      <Flow kind="refill" from={[131, 144]} to={[211, 144]} />
      <Label x={171} y={115} text={words.copies} locale={locale} small />
      <Label x={171} y={166} text={words['same-data']} locale={locale} small />
      <Unequal x={110} y={226} />
      <Label x={136} y={222} text={words['different-data']} locale={locale} anchor="start" small />
      <Frame x={11} y={250} width={320} height={194} look="inner" />
      <Heading x={27} y={276} text={words.shard} locale={locale} />
      {box({ x: 23, y: 288 }, 'node-lost', [undefined, undefined], 'lost', 100)}
      {box({ x: 219, y: 288 }, 'replica', ['c', 'd'], 'chosen', 100)}
      <Label x={319} y={404} text={words['goes-on']} locale={locale} anchor="end" hit />
      <Frame x={1} y={481} width={340} height={326} />
      <Label x={18} y={508} text={words['memcached-cluster']} locale={locale} anchor="start" />
      <Label x={324} y={508} text={words['node-is-shard']} locale={locale} anchor="end" small />
      {box({ x: 25, y: 542 }, 'node', ['a'], 'plain', 138)}
      {box({ x: 179, y: 542 }, 'node', ['b'], 'plain', 138)}
      {box({ x: 25, y: 658 }, 'node', ['c'], 'plain', 138)}
      {box({ x: 179, y: 658 }, 'node-lost', [], 'lost', 138, 'data-gone')}
      <Unequal x={171} y={646} />
      <Label x={171} y={776} text={words['no-copies']} locale={locale} />
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
