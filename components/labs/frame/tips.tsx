/** Arrowheads of a picture, one a kind of arrow: its colour is its class. An arrow names its tip by `id` and kind. */
export function Tips({ id, kinds, both = false }: { id: string; kinds: readonly string[]; both?: boolean }) {
  return (
    <defs>
      {kinds.map((kind) => (
        <marker
          key={kind}
          id={`${id}${kind}`}
          viewBox="0 0 10 10"
          refX="8.5"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          // At both ends of an arrow the tips point apart.
          orient={both ? 'auto-start-reverse' : 'auto'}
        >
          <path className={`tip ${kind}`} d="M1 1l8 4-8 4z" />
        </marker>
      ))}
    </defs>
  )
}
