/** The ring the fact map lies in, in units of the drawing. */
export const RING = { inner: 58, outer: 176 } as const
