/** All labs there are, in their order: addresses, events and lessons name them so. */
export const LAB_IDS = ['caching', 'replication', 'sharding', 'ports', 'prompt', 'leaderboard'] as const
export type LabId = (typeof LAB_IDS)[number]

/** A prediction among questions: no question's id has a slash. */
export type PredictionKey = `labs/${string}/${string}`

export const isLabId = (text: string): text is LabId => LAB_IDS.some((id) => id === text)

export const predictionKey = (lab: string, prediction: string): PredictionKey => `labs/${lab}/${prediction}`

/** What a task is known by among those of all labs. */
export const taskKey = (lab: string, task: string): string => `${lab}/${task}`
