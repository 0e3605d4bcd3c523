/** Recall as the product writes it: 0.87. */
export const twoDecimals = (recall: number): string => recall.toFixed(2)
