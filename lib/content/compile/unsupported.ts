import type { Nodes } from 'mdast'
import type { Bilingual } from '../../core/locale'
import type { Scope } from './scope'

const NAMES: Readonly<Record<string, Bilingual>> = {
  blockquote: { en: 'a quotation', ko: '인용' },
  delete: { en: 'struck-out text', ko: '취소선' },
  footnoteDefinition: { en: 'a footnote', ko: '각주' },
  footnoteReference: { en: 'a footnote', ko: '각주' },
  definition: { en: 'a link definition', ko: '링크 정의' },
  linkReference: { en: 'a link by reference', ko: '참조 링크' },
  imageReference: { en: 'an image', ko: '이미지' },
  image: { en: 'an image', ko: '이미지' },
  heading: { en: 'a heading of this depth', ko: '이 깊이의 제목' },
  list: { en: 'a list', ko: '목록' },
  code: { en: 'code by indentation', ko: '들여쓰기로 만든 코드' },
  thematicBreak: { en: 'a rule', ko: '가로줄' },
  paragraph: { en: 'a further paragraph', ko: '또 다른 문단' },
}

/** Reports Markdown that the notation does not have, in words rather than in the parser's. */
export function reportUnsupported(node: Nodes, scope: Scope, line = node.position?.start.line ?? 1): void {
  scope.report('unsupported-markup', line, scope.quote(line), { what: NAMES[node.type] ?? node.type })
}
