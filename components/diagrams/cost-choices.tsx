import { Flow } from './edges'
import { type At, Cylinder, type DrawingProps, Label, Node, Shapes, Stage } from './parts'

type Choice = 'reserved' | 'peaks' | 'serverless' | 'tiering'

/** The shapes of load, and what to buy for each. */
const CHOICES: readonly { readonly load: string; readonly choice: Choice }[] = [
  { load: 'steady', choice: 'reserved' },
  { load: 'peaks', choice: 'peaks' },
  { load: 'unpredictable', choice: 'serverless' },
  { load: 'big-data', choice: 'tiering' },
]

const CURVES = {
  reserved: 'M0 30H120',
  peaks: 'M0 36H24L34 6L44 36H74L86 2L98 36H120',
  serverless: 'M0 46L10 28L18 38L30 6L40 44L62 46L70 18L78 34L92 2L104 42L120 24',
} as const

/** A load, 120 wide and 52 high: a line over time, or a heap of data of which a fifth is hot. */
const Load = ({ x, y, choice }: At & { choice: Choice }) => (
  <g transform={`translate(${x} ${y})`}>
    {choice === 'tiering' ? (
      Array.from({ length: 40 }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: cells are their places
          key={index}
          className={index < 8 ? 'slot on' : 'slot'}
          x={Math.floor(index / 4) * 12.2}
          y={(index % 4) * 13}
          width="9"
          height="9"
          rx="2.5"
        />
      ))
    ) : (
      <>
        <path className="rule" d="M0 52H120" />
        {choice === 'peaks' && <path className="limit" d="M0 36H120" />}
        <path className="pen" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round" d={CURVES[choice]} />
      </>
    )}
  </g>
)

const small = (x: number, y: number, look: string) => (
  <rect key={`${x} ${y}`} className={look} x={x} y={y} width="24" height="24" rx="6" />
)

/** A purchase, 120 wide and 56 high: nodes that are there, nodes that come for a peak, nothing to count, or one node in two tiers. */
function Purchase({ x, y, choice, diagram, locale }: At & DrawingProps & { choice: Choice }) {
  const words = diagram.labels
  return (
    <g transform={`translate(${x} ${y})`}>
      {(choice === 'reserved' || choice === 'peaks') &&
        [0, 30, 60].map((left) => small(left, choice === 'peaks' ? 32 : 16, 'slot on'))}
      {choice === 'peaks' && [small(0, 0, 'node lost'), small(60, 0, 'node lost')]}
      {choice === 'serverless' && (
        <>
          <rect className="node plain" x="0" y="6" width="120" height="44" rx="22" />
          <path
            className="rule"
            strokeWidth="1.5"
            strokeLinejoin="round"
            d="M24 38L34 26L42 33L52 18L60 38H68L76 24L84 33L96 18"
          />
        </>
      )}
      {choice === 'tiering' && (
        <>
          <rect className="node plain" x="0" y="0" width="44" height="56" rx="8" />
          <path className="slot on" d="M0 12V8a8 8 0 0 1 8 -8h28a8 8 0 0 1 8 8v4z" />
          <Label x={54} y={8} text={words.memory} locale={locale} anchor="start" small />
          <Label x={54} y={44} text={words.ssd} locale={locale} anchor="start" small />
        </>
      )}
    </g>
  )
}

const STEPS = ['backup', 'pilot-light', 'warm-standby', 'multi-site'] as const
const NOTES = { backup: 'backup-note', 'pilot-light': 'pilot-note', 'warm-standby': '', 'multi-site': '' } as const

/** What waits in the second Region, 90 wide and 40 high: copied data, a database without its application, and then more and more. */
const Waiting = ({ x, y, step }: At & { step: (typeof STEPS)[number] }) => (
  <g transform={`translate(${x} ${y})`}>
    {step === 'backup' && <Cylinder x={0} y={0} width={34} height={40} look="rest" />}
    {step !== 'backup' && <Cylinder x={0} y={0} width={34} height={40} />}
    {step === 'pilot-light' && <rect className="node lost" x="44" y="8" width="34" height="28" rx="8" />}
    {step === 'warm-standby' && <rect className="node plain" x="44" y="8" width="34" height="28" rx="8" />}
    {step === 'multi-site' && <Node x={44} y={0} width={62} height={40} look="heavy" />}
  </g>
)

/** Two panels: the shape of the load picks the purchase, and recovery is a staircase whose cost rises as its time falls. */
export function CostChoices({ diagram, locale }: DrawingProps) {
  const words = diagram.labels
  const description = diagram.description[locale]
  const props = { diagram, locale }
  const top = (index: number) => 502 - index * 34
  const wide = (
    <Stage width={832} height={652} description={description}>
      {CHOICES.map(({ load, choice }, index) => (
        <g key={choice} transform={`translate(${index * 208 + 16} 0)`}>
          <Label x={0} y={15} text={words[load]} locale={locale} anchor="start" />
          <Load x={0} y={48} choice={choice} />
          <Flow kind="traffic" from={[60, 112]} to={[60, 142]} />
          <Purchase {...props} x={0} y={152} choice={choice} />
          {choice === 'peaks' ? (
            <>
              <Label x={100} y={160} text={words['on-demand']} locale={locale} anchor="start" small />
              <Label x={100} y={197} text={words['reserved-base']} locale={locale} anchor="start" small />
            </>
          ) : (
            <Label x={0} y={232} text={words[choice]} locale={locale} anchor="start" />
          )}
        </g>
      ))}
      <path className="hair" d="M0 276H832" />
      <path
        className="node plain"
        strokeLinejoin="round"
        d={`M1 556V${top(0)}H208V${top(1)}H416V${top(2)}H624V${top(3)}H831V556z`}
      />
      {STEPS.map((step, index) => (
        <g key={step} transform={`translate(${index * 208 + 16} ${top(index)})`}>
          <Label x={0} y={NOTES[step] ? -66 : -28} text={words[step]} locale={locale} anchor="start" {...upper(step)} />
          <Label x={0} y={-28} text={words[NOTES[step]]} locale={locale} anchor="start" small pair="lower" />
          <Waiting x={0} y={8} step={step} />
        </g>
      ))}
      <Label x={16} y={586} text={words.cost} locale={locale} anchor="start" />
      <path className="slot on" d="M148 600L831 576V600z" />
      <Label x={16} y={628} text={words['recovery-time']} locale={locale} anchor="start" />
      <path className="slot" strokeLinejoin="round" d="M148 618L831 642H148z" />
    </Stage>
  )
  const tall = (
    <Stage width={342} height={972} description={description}>
      {CHOICES.map(({ load, choice }, index) => (
        <g key={choice} transform={`translate(1 ${index * 122})`}>
          <Label x={0} y={15} text={words[load]} locale={locale} anchor="start" />
          <Load x={0} y={46} choice={choice} />
          <Flow kind="traffic" from={[128, 74]} to={[154, 74]} />
          <Purchase {...props} x={164} y={44} choice={choice} />
          {choice === 'peaks' ? (
            <>
              <Label x={256} y={52} text={words['on-demand']} locale={locale} anchor="start" small />
              <Label x={256} y={89} text={words['reserved-base']} locale={locale} anchor="start" small />
            </>
          ) : (
            <Label x={164} y={15} text={words[choice]} locale={locale} anchor="start" />
          )}
        </g>
      ))}
      <path className="hair" d="M0 500H342" />
      <Label x={150} y={526} text={words.cost} locale={locale} anchor="start" small />
      <Label x={341} y={526} text={words['recovery-time']} locale={locale} anchor="end" small />
      {STEPS.map((step, index) => (
        <g key={step} transform={`translate(1 ${566 + index * 104})`}>
          <Label x={0} y={16} text={words[step]} locale={locale} anchor="start" {...upper(step)} />
          <Label x={0} y={54} text={words[NOTES[step]]} locale={locale} anchor="start" small pair="lower" />
          <rect className="slot on" x="150" y="2" width={22 * (index + 1)} height="14" rx="4" />
          <rect className="slot" x={340 - 22 * (4 - index)} y="2" width={22 * (4 - index)} height="14" rx="4" />
          <Waiting x={150} y={34} step={step} />
        </g>
      ))}
    </Stage>
  )
  return <Shapes wide={wide} tall={tall} />
}

/** A name with a remark below it closes up with it. */
const upper = (step: (typeof STEPS)[number]) => (NOTES[step] ? { pair: 'upper' as const } : {})
