/** Makes and reads files beside the page, which stays free meanwhile. What only one format needs is loaded when that one is asked for. */
import { readCards } from '@/lib/interchange/import/read-cards'
import { type FileRequest, makeTextFile } from '@/lib/interchange/make-file'
import type { Answer, Task } from './messages'

const say = (answer: Answer): void => postMessage(answer)
const onProgress = (share: number): void => say({ kind: 'progress', share })

async function make(request: FileRequest): Promise<Answer> {
  if (request.kind !== 'anki') return { kind: 'made', file: makeTextFile(request, onProgress) }
  const [{ startSqlite }, { makePackage }] = await Promise.all([
    import('@/lib/interchange/anki/engine'),
    import('@/lib/interchange/anki/make-package'),
  ])
  const sql = await startSqlite()
  return sql ? { kind: 'made', file: makePackage(sql, request, onProgress) } : { kind: 'failed', why: 'offline' }
}

async function answer(task: Task): Promise<Answer> {
  if (task.kind === 'read') return { kind: 'read', result: readCards(task.bytes, task.known) }
  return make(task.request).catch((): Answer => ({ kind: 'failed', why: 'broken' }))
}

addEventListener('message', ({ data }: MessageEvent<Task>) => void answer(data).then(say))
