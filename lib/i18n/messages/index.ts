import type { Locale } from '../../core/locale'
import { choose } from './choose'
import { common } from './common'
import { courseWords } from './course'
import { entry } from './entry'
import { exam } from './exam'
import { files } from './files'
import { importRefusals, interchange } from './interchange'
import { keeping } from './keeping'
import { labCaching } from './lab-caching'
import { labLeaderboard } from './lab-leaderboard'
import { labPorts } from './lab-ports'
import { labPrompt } from './lab-prompt'
import { labReplication } from './lab-replication'
import { labSharding } from './lab-sharding'
import { labs } from './labs'
import { manifest } from './manifest'
import { offline } from './offline'
import { pages } from './pages'
import { papers } from './papers'
import { plan, planToday } from './plan'
import { portsDrill } from './ports-drill'
import { progress } from './progress'
import { reading } from './reading'
import { release } from './release'
import { report } from './report'
import { review } from './review'
import { room } from './room'
import { search } from './search'
import { settings } from './settings'
import { status } from './status'
import { today } from './today'
import type { PairedMessages } from './types'

const namespaces = {
  choose,
  common,
  entry,
  exam,
  files,
  importRefusals,
  interchange,
  keeping,
  'lab-caching': labCaching,
  'lab-ports': labPorts,
  'lab-replication': labReplication,
  'lab-sharding': labSharding,
  'lab-leaderboard': labLeaderboard,
  'lab-prompt': labPrompt,
  labs,
  manifest,
  offline,
  pages,
  papers,
  plan,
  planToday,
  'ports-drill': portsDrill,
  progress,
  reading,
  release,
  report,
  review,
  room,
  settings,
  search,
  status,
  today,
}

export type Namespace = keyof typeof namespaces

type Half<P extends PairedMessages> = { [K in keyof P]: string }
export type Messages = { [N in Namespace]: Half<(typeof namespaces)[N]> }

const ofCourse = courseWords(process.env.COURSE_WORDS)

const half = (space: string, paired: PairedMessages, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(paired).map(([key, text]) => [key, (ofCourse.get(`${space}.${key}`) ?? text)[locale]]),
  )

/** The interface words of one language; with `only`, just those namespaces, for handing to the client. */
export function messagesFor(locale: Locale, only?: readonly Namespace[]): Record<string, Record<string, string>> {
  const chosen = Object.entries(namespaces).filter(([name]) => !only || only.some((wanted) => wanted === name))
  return Object.fromEntries(chosen.map(([name, paired]) => [name, half(name, paired, locale)]))
}
