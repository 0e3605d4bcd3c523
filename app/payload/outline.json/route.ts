import { loadCourse } from '@/lib/content/compile/load'
import { outlineOf } from '@/lib/content/outline'

export const dynamic = 'force-static'

/** `/payload/outline.json`: modules, lessons, topics, pairs and kinds of exam, without the questions. */
export const GET = (): Response => Response.json(outlineOf(loadCourse()))
