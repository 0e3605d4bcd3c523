import { type KeyboardEvent, useState } from 'react'
import { RichText } from '@/components/prose/rich-text'
import { plainText } from '@/lib/content/plain-text'
import type { Question } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { isMarked, pieces, type Stretch, wordsOf } from '@/lib/exam/highlight'

type StemProps = {
  readonly question: Question
  readonly language: Locale
  readonly marked: readonly Stretch[]
  /** Set while words are being marked: each is a key then. */
  readonly onMark?: ((word: Stretch) => void) | undefined
}

/** The plain text of a stem, its paragraphs one behind the other: what the offsets of marks count. */
export const stemText = (question: Pick<Question, 'stem'>, language: Locale): string =>
  question.stem.map((paragraph) => plainText(paragraph[language])).join('')

/** The stem with its marked words. */
export function Stem({ question, language, marked, onMark }: StemProps) {
  const words = wordsOf(stemText(question, language))
  const [current, setCurrent] = useState(0)
  let from = 0
  return question.stem.map((paragraph, index) => {
    const begin = from
    from += plainText(paragraph[language]).length
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: compiled paragraphs never change order
      <span className="par" key={index}>
        <RichText
          rich={paragraph[language]}
          words={(text, at) =>
            onMark ? (
              <Words
                text={text}
                at={begin + at}
                marked={marked}
                inReach={words[current]?.[0] ?? 0}
                onMark={onMark}
                onReach={(start) => setCurrent(words.findIndex((word) => word[0] === start))}
              />
            ) : (
              pieces(text, marked, begin + at).map((piece) =>
                piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
              )
            )
          }
        />
      </span>
    )
  })
}

type WordsProps = {
  readonly text: string
  readonly at: number
  readonly marked: readonly Stretch[]
  /** Where the word begins that Tab leads to; the arrows lead to the others. */
  readonly inReach: number
  readonly onMark: (word: Stretch) => void
  readonly onReach: (start: number) => void
}

/** A run of words, each a key that marks it. */
function Words({ text, at, marked, inReach, onMark, onReach }: WordsProps) {
  const words = wordsOf(text, at)
  const edges = words.flatMap(([start, end], index) => {
    const before = text.slice((words[index - 1]?.[1] ?? at) - at, start - at)
    return [
      before,
      <button
        type="button"
        className="word"
        key={start}
        data-word={start}
        aria-pressed={isMarked(marked, [start, end])}
        tabIndex={start === inReach ? 0 : -1}
        onClick={() => {
          onReach(start)
          onMark([start, end])
        }}
        onFocus={() => onReach(start)}
        onKeyDown={walk}
      >
        {text.slice(start - at, end - at)}
      </button>,
    ]
  })
  return [...edges, text.slice((words.at(-1)?.[1] ?? at) - at)]
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows go from word to word through the whole stem. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  event.preventDefault()
  const keys = [...document.querySelectorAll<HTMLElement>('.stem .word')]
  keys[keys.indexOf(event.currentTarget) + step]?.focus()
}
