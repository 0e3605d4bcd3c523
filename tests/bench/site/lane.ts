import { lane } from '../lanes'
import { look } from './audit'
import { everyKind } from './pages'

export type Piece = {
  readonly origin: string
  /** Which of `everyKind`. */
  readonly kind: number
}

lane(({ origin, kind }: Piece) => {
  const page = everyKind[kind]
  if (!page) throw new Error(`there is no page ${kind}`)
  return look(origin, page.way, ['accessibility', 'best-practices', 'seo'])
})
