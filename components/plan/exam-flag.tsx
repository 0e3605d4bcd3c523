/** The exam day in a chart: a staff with a flag that leans back over the days before it. */
export function ExamFlag({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  return (
    <>
      <path className="acc" strokeWidth="2" d={`M${x} ${bottom}V${top}`} />
      <path className="accf" d={`M${x + 1} ${top}h-13v9h13z`} />
    </>
  )
}
