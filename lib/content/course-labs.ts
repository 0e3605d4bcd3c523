/** Apart from `labs.ts`, which the log's own code reads: what a build writes into its bundles is not there outside of Next's. */
import { isLabId, LAB_IDS, type LabId } from './labs'

/** The labs of the course: `labs` of its site.yml, which next.config.js writes into every bundle; all where nobody says. */
export const courseLabs: readonly LabId[] = process.env.COURSE_LABS?.split(' ').filter(isLabId) ?? LAB_IDS

/** Whether an address below the language is a lab's that the course does not have: seal.ts leaves its page out. */
export const isAbsent = (path: string): boolean => {
  const [, place, lab] = path.split('/')
  return place === 'labs' && (lab ? !courseLabs.some((id) => id === lab) : courseLabs.length === 0)
}
