/** All labs there are, in their order: addresses, events and lessons name them so. */
export const LAB_IDS = ['caching', 'replication', 'sharding', 'ports', 'prompt', 'leaderboard'] as const
export type LabId = (typeof LAB_IDS)[number]

/** A prediction among questions: no question's id has a slash. */
export type PredictionKey = `labs/${string}/${string}`

export const isLabId = (text: string): text is LabId => LAB_IDS.some((id) => id === text)

/** The labs of the course: `labs` of its site.yml, which next.config.js writes into every bundle; all where nobody says. */
export const courseLabs: readonly LabId[] = process.env.COURSE_LABS?.split(' ').filter(isLabId) ?? LAB_IDS

/** Whether an address below the language is a lab's that the course does not have: seal.ts leaves its page out. */
export const isAbsent = (path: string): boolean => {
  const [, place, lab] = path.split('/')
  return place === 'labs' && (lab ? !courseLabs.some((id) => id === lab) : courseLabs.length === 0)
}

export const predictionKey = (lab: string, prediction: string): PredictionKey => `labs/${lab}/${prediction}`

/** What a task is known by among those of all labs. */
export const taskKey = (lab: string, task: string): string => `${lab}/${task}`
