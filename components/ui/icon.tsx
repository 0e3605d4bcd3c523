/** The icon set: one stroke weight, 24-unit grid, drawn for this site. Icons are silent; the word beside them or the label around them speaks. */
const paths = {
  search: (
    <>
      <circle cx="10.8" cy="10.8" r="6.3" />
      <path d="m15.6 15.6 4.4 4.4" />
    </>
  ),
  theme: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path fill="currentColor" stroke="none" d="M12 4a8 8 0 0 1 0 16z" />
    </>
  ),
  more: <path strokeWidth="2.6" d="M5 12h.01M12 12h.01M19 12h.01" />,
  play: <path fill="currentColor" strokeWidth="1.2" d="M8 5.5v13l10.5-6.5z" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" />,
  sound: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />,
  down: <path d="m5.5 9.5 6.5 6.5 6.5-6.5" />,
  right: <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  cross: <path d="m7 7 10 10M17 7 7 17" />,
  check: <path d="m5 12.6 4.6 4.6L19.2 7" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  undo: <path d="M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-2.5" />,
  today: <path d="M3 18.5h18M6.6 18.5a5.4 5.4 0 0 1 10.8 0M12 5.2v3.2M4.6 10.2l2.1 2.1M19.4 10.2l-2.1 2.1" />,
  learn: (
    <path d="M12 6.6C10.2 5.2 7.5 4.7 4 5v13.2c3.5-.3 6.2.2 8 1.6 1.8-1.4 4.5-1.9 8-1.6V5c-3.5-.3-6.2.2-8 1.6zM12 6.6v13" />
  ),
  review: (
    <>
      <rect x="3.5" y="8" width="13" height="12.5" rx="3.2" />
      <path d="M8 4h8.8A3.7 3.7 0 0 1 20.5 7.7v8" />
    </>
  ),
  exam: (
    <>
      <path d="M7 3.5h7.6L19 8v10.3a2.2 2.2 0 0 1-2.2 2.2H7.2A2.2 2.2 0 0 1 5 18.3V5.5a2 2 0 0 1 2-2z" />
      <path d="m8.7 13.3 2.2 2.2 4.4-4.7" />
    </>
  ),
  miss: (
    <path d="M12 3.7a8.3 8.3 0 0 1 7.9 5.8M20.2 13.5a8.3 8.3 0 0 1-4 5.6M12 20.3a8.3 8.3 0 0 1-7.9-5.8M3.8 10.5a8.3 8.3 0 0 1 4-5.6" />
  ),
  hit: (
    <>
      <circle cx="12" cy="12" r="8.3" />
      <circle cx="12" cy="12" r="3.6" fill="currentColor" stroke="none" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.3" />
      <path d="M12 7.3V12l3.2 2" />
    </>
  ),
  eye: (
    <>
      <path d="M3 12c1.7-3.1 4.8-5.8 9-5.8s7.3 2.7 9 5.8c-1.7 3.1-4.8 5.8-9 5.8S4.7 15.1 3 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  'eye-off': (
    <path d="M4 4.5 20 20M9.9 6.4A9.3 9.3 0 0 1 12 6.2c4.2 0 7.3 2.7 9 5.8a14 14 0 0 1-2.6 3.3M6.3 8A14.5 14.5 0 0 0 3 12c1.7 3.1 4.8 5.8 9 5.8a9 9 0 0 0 3.6-.7M9.8 9.9a3 3 0 0 0 4.2 4.2" />
  ),
  flag: (
    <>
      <path d="M6 21V4.6" />
      <path d="M6 5.2c4-2.2 7 2 12 0v8.6c-5 2-8-2.2-12 0z" />
    </>
  ),
  flagged: (
    <>
      <path d="M6 21V4.6" />
      <path fill="currentColor" d="M6 5.2c4-2.2 7 2 12 0v8.6c-5 2-8-2.2-12 0z" />
    </>
  ),
  strike: (
    <path d="M4 12h16M8.3 8C8.6 6 10 4.9 12.1 4.9c1.9 0 3.2.8 3.8 2.2M7.9 16.3c.6 1.8 2 2.8 4.2 2.8 2.5 0 4-1.3 4-3.3 0-.3 0-.6-.1-.8" />
  ),
  marker: (
    <path d="m9.2 13.4 6.9-8.2a1.6 1.6 0 0 1 2.3-.2l1.5 1.3a1.6 1.6 0 0 1 .2 2.2l-6.9 8.2zM9.2 13.4l-1 3.2 2 1.7 3-1.6M4 20.5h8" />
  ),
  sliders: <path d="M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9M15.2 5.2v4.6M8.8 14.2v4.6" />,
  grid: <path d="M5 5h4v4H5zM15 5h4v4h-4zM5 15h4v4H5zM15 15h4v4h-4z" />,
  'arrow-left': <path d="M19.5 12H4.9M11 5.8 4.8 12l6.2 6.2" />,
  'arrow-right': <path d="M4.5 12h14.6M13 5.8l6.2 6.2-6.2 6.2" />,
  labs: (
    <path d="M10 3.5v6.2L4.8 18a1.8 1.8 0 0 0 1.6 2.7h11.2a1.8 1.8 0 0 0 1.6-2.7L14 9.7V3.5M8.4 3.5h7.2M7.4 14.6h9.2" />
  ),
  'step-back': <path d="M18 6v12l-8-6zM6 6v12" />,
  'step-on': <path d="M6 6v12l8-6zM18 6v12" />,
  rewind: <path d="M5 5v4.5h4.5M5.5 9.3A7.7 7.7 0 1 1 4.3 13.5" />,
  map: <circle cx="12" cy="12" r="7.6" strokeWidth="3.6" strokeDasharray="3.6 2.37" strokeLinecap="butt" />,
  share: <path d="M12 14.5V3.8M8 7.5l4-4 4 4M5 12.5v6a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6" />,
  raise: <path d="M5.5 5.5h13M12 19.5V9.8M8 13.6l4-4 4 4" />,
} as const

export type IconName = keyof typeof paths

/** @param size `s` 18 px, `m` 20 px, otherwise 24 px */
export function Icon({ name, size }: { name: IconName; size?: 's' | 'm' }) {
  return (
    <svg className={size ? `i ${size}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      {paths[name]}
    </svg>
  )
}

/** The mark: a small cache of four cells, three of them filled. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
      <rect x="0.5" y="0.5" width="8.5" height="8.5" rx="2.6" />
      <rect x="11" y="0.5" width="8.5" height="8.5" rx="2.6" opacity=".58" />
      <rect x="0.5" y="11" width="8.5" height="8.5" rx="2.6" opacity=".28" />
      <rect
        x="11.7"
        y="11.7"
        width="7.1"
        height="7.1"
        rx="2.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        opacity=".6"
      />
    </svg>
  )
}
