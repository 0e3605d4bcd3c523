/** True when the promise has not settled within the time. A refusal counts as settled: the store says what happened. */
export const isLate = (work: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => false,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), ms)),
  ])
