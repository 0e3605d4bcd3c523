import { courseIndex } from '@/lib/content/course-index'
import type { TermMarks } from '@/lib/content/term-marks'
import type { Block, Course, Fact, FactId } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { Drawing } from '../diagrams/drawing'
import { BlockNotes } from './block-notes'
import { Check } from './check'
import { FactNote } from './fact-sheet'
import { LabCard } from './lab-card'
import { BothHalves, type FactNumbers, Pair } from './pair'
import { PortTable } from './port-table'
import { RichText } from './rich-text'
import { ScrollingTable } from './scrolling-table'

export type LessonParts = {
  readonly locale: Locale
  readonly course: Course
  readonly numbers: FactNumbers
  /** Facts first cited by each block, by block key: there their anchors stand and, where they part, their notes. */
  readonly introduces: ReadonlyMap<string, readonly Fact[]>
  /** The first fact of the lesson whose exam answer and today part: its note stands open. */
  readonly opened: FactId | null
  /** The words that open the definition of a term. */
  readonly terms: TermMarks
  readonly checkNumbers: ReadonlyMap<string, number>
}

export const parts = (fact: Fact): boolean => fact.today !== null

const byId = (course: Course, ids: readonly FactId[]): readonly Fact[] =>
  ids.flatMap((id) => courseIndex(course).facts.get(id) ?? [])

/** One block of a lesson, with the anchors and notes of the facts it introduces. */
export function LessonBlock({ block, ...lesson }: { block: Block } & LessonParts) {
  const introduced = lesson.introduces.get(block.key) ?? []
  return (
    <>
      {introduced.map(({ id }) => (
        <span className="anchor" id={id} key={id} />
      ))}
      <BlockBody block={block} {...lesson} />
      {introduced.filter(parts).map((fact) => (
        <FactNote key={fact.id} fact={fact} locale={lesson.locale} open={fact.id === lesson.opened} />
      ))}
    </>
  )
}

function BlockBody({
  block,
  locale,
  course,
  numbers,
  terms,
  checkNumbers,
}: { block: Block } & Omit<LessonParts, 'opened'>) {
  const other = otherLocale(locale)
  switch (block.kind) {
    case 'heading': {
      const Heading = block.depth === 2 ? 'h2' : 'h3'
      return (
        <Heading className="pair h" id={block.anchor}>
          <BothHalves text={block.text} locale={locale} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <Pair text={block.text} facts={block.facts} locale={locale} numbers={numbers} terms={terms}>
          <BlockNotes facts={byId(course, block.facts)} locale={locale} />
        </Pair>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className="plist">
          {block.items.map((item, index) => (
            <Pair
              as="li"
              // biome-ignore lint/suspicious/noArrayIndexKey: compiled items never change order
              key={index}
              text={item.text}
              facts={item.facts}
              locale={locale}
              numbers={numbers}
              terms={terms}
            />
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <ScrollingTable>
          <table className="ptable two">
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: compiled cells never change order
                  <th scope="col" key={index}>
                    {cell.same ? (
                      <RichText rich={cell.text[locale]} />
                    ) : (
                      <BothHalves text={cell.text} locale={locale} />
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: compiled rows never change order
                <tr key={index}>
                  {row.map((cell, column) => {
                    const Cell = column === 0 ? 'th' : 'td'
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: compiled cells never change order
                      <Cell key={column} {...(column === 0 ? { scope: 'row' } : {})}>
                        {cell.same ? (
                          <RichText rich={cell.text[locale]} />
                        ) : (
                          <BothHalves text={cell.text} locale={locale} />
                        )}
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollingTable>
      )
    case 'code':
      return (
        <pre className="code span">
          <code>{block.text}</code>
        </pre>
      )
    case 'ports':
      return <PortTable facts={byId(course, block.facts)} locale={locale} numbers={numbers} />
    case 'diagram': {
      const diagram = course.diagrams.find(({ id }) => id === block.diagram)
      return (
        diagram && (
          <figure className="fig span two">
            <Drawing diagram={diagram} locale={locale} />
            <figcaption>
              <p lang={locale}>
                <RichText rich={diagram.caption[locale]} />
              </p>
              <p lang={other} className="second">
                <RichText rich={diagram.caption[other]} />
              </p>
            </figcaption>
          </figure>
        )
      )
    }
    case 'lab':
      return <LabCard lab={block.lab} story={block.story} part={block.part} query={block.query} locale={locale} />
    case 'check': {
      const question = courseIndex(course).questions.get(block.question)
      return question && <Check question={question} number={checkNumbers.get(block.key) ?? 1} locale={locale} />
    }
  }
}
