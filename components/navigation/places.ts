import { isAbsent } from '@/lib/content/course-labs'
import type { IconName } from '../ui/icon'

const all = [
  { id: 'today', path: '/', icon: 'today', half: 'study' },
  { id: 'learn', path: '/lessons', icon: 'learn', half: 'read' },
  { id: 'review', path: '/review', icon: 'review', half: 'study' },
  { id: 'exam', path: '/exam', icon: 'exam', half: 'study' },
  { id: 'labs', path: '/labs', icon: 'labs', half: 'study' },
] as const satisfies readonly { id: string; path: `/${string}`; icon: IconName; half: 'read' | 'study' }[]

export type PlaceId = (typeof all)[number]['id']

/** The places of the site, in the order of a study day. Only places that exist are listed. */
export const places = all.filter(({ path }) => !isAbsent(path))
