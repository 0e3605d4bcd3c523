import { loadCourse } from '@/lib/content/compile/load'
import { searchPayload } from '@/lib/search/payload-of'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => [{ file: 'text.json' }]

/** `/payload/search/text.json`: everything that can be found, in both languages; fetched when it is first searched. */
export const GET = (): Response => Response.json(searchPayload(loadCourse()))
