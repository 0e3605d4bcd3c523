import { loadCourse } from '@/lib/content/compile/load'
import { payloadFiles } from '@/lib/payload/files'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  [...payloadFiles(loadCourse()).keys()].map((path) => ({ file: path.split('/') }))

/** `/payload/**`, in development alone (next.config.js): always from the content as it is now. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  const make = payloadFiles(loadCourse()).get((await params).file.join('/'))
  return make ? Response.json(make()) : new Response(null, { status: 404 })
}
