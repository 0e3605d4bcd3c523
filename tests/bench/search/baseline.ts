import MiniSearch from 'minisearch'
import { materialOf, type SearchDocument } from '../../../lib/search/documents'
import type { SearchPayload } from '../../../lib/search/payload'

/** The same documents under MiniSearch with its own tokenizer, prefixes and fuzziness on: what the set says of a search without Korean. */
export function baseline(payload: SearchPayload): (question: string) => readonly SearchDocument[] {
  const { documents } = materialOf(payload)
  const mini = new MiniSearch({ fields: ['text', 'heading', 'more'] })
  const both = (pair: SearchDocument['text'] | null): string => (pair ? `${pair.ko.text} ${pair.en.text}` : '')
  mini.addAll(
    documents.map(({ text, heading, more }, id) => ({
      id,
      text: both(text),
      heading: both(heading),
      more: more.map(({ text }) => text).join(' '),
    })),
  )
  return (question) => {
    const seen = new Set<string>()
    return mini.search(question, { prefix: true, fuzzy: 0.2 }).flatMap(({ id }) => {
      const document = documents[Number(id)]
      if (!document || seen.has(document.path)) return []
      seen.add(document.path)
      return [document]
    })
  }
}
