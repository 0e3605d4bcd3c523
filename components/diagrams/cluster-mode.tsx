import type { ReactNode } from 'react'
import { Edge, Flow } from './edges'
import { Tile } from './marks'
import { type DrawingProps, Frame, Heading, Label, Node, Shapes, Stage } from './parts'

const PARTS = ['A', 'B', 'C'] as const
const [FRAME, TOP, BOTTOM, WIDTH, HEIGHT] = [132, 150, 314, 100, 90]

/** The same six nodes twice: one shard with six copies of everything, or three shards with a part each. */
export function ClusterMode({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]

  /** Both panels, the columns of nodes as far apart as there is room. */
  const panels = (pitch: number) => {
    const frame = pitch - 5
    const left = (column: number) => 1 + column * pitch
    const middle = (column: number) => left(column) + frame / 2
    const centre = middle(1)
    const node = (column: number, y: number, primary: boolean, kept: readonly string[]): ReactNode => (
      <>
        <Node x={middle(column) - 50} y={y} width={WIDTH} height={HEIGHT} look={primary ? 'heavy' : 'plain'} />
        <Label x={middle(column)} y={y + 26} text={primary ? words.primary : words.replica} locale={locale} />
        {kept.map((part, index) => (
          <Tile
            key={part}
            x={middle(column) - 39 + index * 28}
            y={y + 56}
            width={kept.length === 1 ? 78 : 22}
            name={part}
          />
        ))}
      </>
    )
    const head = (name: string) => (
      <>
        <Heading x={1} y={16} text={words[name]} locale={locale} />
        <Node x={centre - 70} y={32} width={140} height={52} />
        <Label x={centre} y={55} text={words.app} locale={locale} />
      </>
    )
    const room = (bars: readonly (readonly string[])[], name: string) => (
      <>
        {bars.map((kept, bar) =>
          kept.map((part, index) => (
            <Tile
              key={part}
              x={centre - bars.length * 42 + bar * 84 + 2 + index * 29}
              y={462}
              width={kept.length === 1 ? 80 : 24}
              name={part}
            />
          )),
        )}
        <Label x={centre} y={508} text={words[name]} locale={locale} />
      </>
    )
    const [half, edge] = [(TOP + HEIGHT + BOTTOM) / 2, TOP + HEIGHT + 8]
    const disabled = (
      <>
        {head('disabled')}
        <Frame x={1} y={FRAME} width={2 * pitch + frame} height={308} />
        {PARTS.map((part, column) => (
          <g key={part}>
            {node(column, TOP, column === 1, PARTS)}
            {node(column, BOTTOM, false, PARTS)}
          </g>
        ))}
        <Heading x={centre} y={427} text={words.shard} locale={locale} anchor="middle" />
        <Flow kind="main" from={[centre, 92]} to={[centre, TOP - 8]} />
        <Label x={centre + 14} y={106} text={words.writes} locale={locale} anchor="start" />
        <Edge
          kind="refill"
          d={`M${centre} ${edge}V${BOTTOM - 16}M${middle(0)} ${edge + 8}V${BOTTOM - 16}M${middle(2)} ${edge + 8}V${BOTTOM - 16}M${middle(0)} ${half}H${middle(2)}`}
          heads={[
            [centre, BOTTOM - 8, 90],
            [middle(0), BOTTOM - 8, 90],
            [middle(2), BOTTOM - 8, 90],
            [middle(0), edge, 270],
            [middle(2), edge, 270],
          ]}
        />
        {room([PARTS], 'one-node')}
      </>
    )
    const enabled = (
      <>
        {head('enabled')}
        {PARTS.map((part, column) => (
          <g key={part}>
            <Frame x={left(column)} y={FRAME} width={frame} height={308} />
            {node(column, TOP, true, [part])}
            {node(column, BOTTOM, false, [part])}
            <Heading x={middle(column)} y={427} text={words.shard} locale={locale} anchor="middle" />
            <Flow kind="refill" from={[middle(column), edge]} to={[middle(column), BOTTOM - 8]} />
          </g>
        ))}
        <Flow kind="main" from={[centre - 50, 92]} to={[middle(0), TOP - 8]} bend="y" />
        <Flow kind="main" from={[centre, 92]} to={[centre, TOP - 8]} />
        <Flow kind="main" from={[centre + 50, 92]} to={[middle(2), TOP - 8]} bend="y" />
        {room(
          PARTS.map((part) => [part]),
          'three-nodes',
        )}
      </>
    )
    return { disabled, enabled }
  }
  const [far, near] = [panels(130), panels(114)]
  const wide = (
    <Stage width={832} height={532} description={description}>
      {far.disabled}
      <g transform="translate(445 0)">{far.enabled}</g>
    </Stage>
  )
  const tall = (
    <Stage width={342} height={1108} description={description}>
      {near.disabled}
      <g transform="translate(0 576)">{near.enabled}</g>
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
