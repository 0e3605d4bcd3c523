import type { ReactNode } from 'react'
import { Edge, Flow } from './edges'
import { Cross } from './marks'
import { type DrawingProps, Frame, Heading, Label, Node, Pill, Shapes, Stage } from './parts'

type Scene = 'before' | 'during' | 'after'
type SceneProps = DrawingProps & { readonly scene: Scene }

const ZONE = 124

/** Two zones, each with its node; what stands in them is the scene. */
function Zones({ scene, diagram, locale, gap }: SceneProps & { gap: number }) {
  const words = diagram.labels
  const right = ZONE + gap
  const middle = (ZONE + right) / 2
  const whole = scene === 'before'
  return (
    <>
      <Frame x={0} y={0} width={ZONE} height={112} look={whole ? 'plain' : 'lost'} />
      <Label x={ZONE / 2} y={22} text={words['zone-a']} locale={locale} faint={!whole} />
      <Node x={6} y={50} width={ZONE - 12} height={52} look={whole ? 'heavy' : 'lost'} />
      <Label x={ZONE / 2} y={73} text={whole ? words.primary : words.failed} locale={locale} faint={!whole} />
      {!whole && <Cross x={ZONE - 12} y={54} />}
      <Frame x={right} y={0} width={ZONE} height={112} />
      <Label x={right + ZONE / 2} y={22} text={words['zone-b']} locale={locale} />
      <Node
        x={right + 6}
        y={50}
        width={ZONE - 12}
        height={52}
        look={whole ? 'plain' : scene === 'during' ? 'chosen' : 'heavy'}
      />
      <Label
        x={right + ZONE / 2}
        y={73}
        text={whole ? words.replica : scene === 'during' ? words.promoted : words['new-primary']}
        locale={locale}
      />
      {whole && (
        <>
          <Edge
            kind="refill"
            d={`M${ZONE / 2} 110V122a14 14 0 0 0 14 14H${right + ZONE / 2 - 14}a14 14 0 0 0 14 -14V118`}
            heads={[[right + ZONE / 2, 110, 270]]}
          />
          <Label x={middle} y={158} text={words.replication} locale={locale} small />
        </>
      )}
      {scene === 'during' && (
        <>
          <Edge kind="gone" d={`M${ZONE / 2} 118V122a14 14 0 0 0 14 14H${middle - 12}`} />
          <Cross x={middle} y={136} />
          <Label x={middle} y={166} text={words.lost} locale={locale} small />
        </>
      )}
    </>
  )
}

const scenes: readonly Scene[] = ['before', 'during', 'after']

/** The same place three times: only the arrow behind the endpoint swings. */
export function Failover({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const props = { diagram, locale }
  const wideScene = (scene: Scene): ReactNode => (
    <>
      <Heading x={0} y={18} text={words[scene]} locale={locale} />
      <Node x={53} y={36} width={150} height={54} />
      <Label x={128} y={60} text={words.app} locale={locale} />
      <Flow kind="hit" from={[128, 98]} to={[128, 128]} />
      <Pill x={28} y={136} width={200} height={52} />
      <Label x={128} y={159} text={words.endpoint} locale={locale} />
      {scene === 'before' && <Flow kind="hit" from={[102, 196]} to={[62, 252]} bend="y" />}
      {scene === 'during' && (
        <>
          <Edge kind="gone" d="M102 196C102 212 95 214 89 218" />
          <Cross x={80} y={226} />
          <Label x={112} y={220} text={words.pause} locale={locale} anchor="start" />
        </>
      )}
      {scene === 'after' && <Flow kind="hit" from={[154, 196]} to={[194, 252]} bend="y" />}
      <g transform="translate(0 260)">
        <Zones {...props} scene={scene} gap={8} />
      </g>
    </>
  )
  const tallScene = (scene: Scene): ReactNode => (
    <>
      <Heading x={1} y={16} text={words[scene]} locale={locale} />
      <Node x={1} y={30} width={120} height={52} />
      <Label x={61} y={53} text={words.app} locale={locale} />
      <Flow kind="hit" from={[129, 56]} to={[153, 56]} />
      <Pill x={161} y={30} width={180} height={52} />
      <Label x={251} y={53} text={words.endpoint} locale={locale} />
      {scene === 'before' && <Flow kind="hit" from={[210, 90]} to={[63, 138]} bend="y" />}
      {scene === 'during' && (
        <>
          <Edge kind="gone" d="M210 90C210 106 196 110 176 112" />
          <Cross x={164} y={113} />
          <Label x={146} y={110} text={words.pause} locale={locale} anchor="end" />
        </>
      )}
      {scene === 'after' && <Flow kind="hit" from={[279, 90]} to={[279, 138]} />}
      <g transform="translate(1 146)">
        <Zones {...props} scene={scene} gap={92} />
      </g>
    </>
  )
  const wide = (
    <Stage width={832} height={446} description={description}>
      {scenes.map((scene, index) => (
        <g key={scene} transform={`translate(${index * 288} 0)`}>
          {wideScene(scene)}
        </g>
      ))}
    </Stage>
  )
  const tall = (
    <Stage width={342} height={956} description={description}>
      {scenes.map((scene, index) => (
        <g key={scene} transform={`translate(0 ${index * 350})`}>
          {tallScene(scene)}
        </g>
      ))}
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}
