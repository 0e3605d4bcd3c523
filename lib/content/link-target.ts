import { isLessonId } from './ids'
import type { LessonId } from './types'

/** Where an authored link leads: another lesson by its file name, a place in the same lesson, or the web. */
export type LinkTarget =
  | { readonly kind: 'lesson'; readonly lesson: LessonId; readonly anchor: string | null }
  | { readonly kind: 'web'; readonly url: string }

/**
 * Reads the address of a link: `caching-strategies.md#lazy-loading` or `https://…`.
 * @returns null when it is neither
 */
export function linkTarget(href: string): LinkTarget | null {
  if (/^https?:\/\/\S+$/.test(href)) return { kind: 'web', url: href }
  const [, lesson = '', anchor] = /^([^#/]+)\.md(?:#(.+))?$/.exec(href) ?? []
  return isLessonId(lesson) ? { kind: 'lesson', lesson, anchor: anchor ?? null } : null
}
