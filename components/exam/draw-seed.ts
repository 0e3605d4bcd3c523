/** Where a paper's chance comes from. Everything behind it is drawn from this text by lib/exam, reproducibly. */
export const drawSeed = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-')
