/** A ratio as whole per cent, or a dash before there is one. */
export const percentOf = (ratio: number | null): string => (ratio === null ? '–' : `${Math.round(ratio * 100)}%`)
