import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { CardId } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import type { CardMemory, Rating } from '@/lib/scheduler/memory'
import { retrievability } from '@/lib/scheduler/retrievability'
import { currentCard, dropCard, gradeCard, type Session, startSession } from '@/lib/scheduler/session'
import type { ProgressStore } from '@/lib/store/contract'
import { PATIENCE } from '@/lib/store/outbox'
import { type Grade, type Grading, gradeOf, nameOf } from './grade'
import { isLate } from './late'
import type { Material } from './material'
import { putBack } from './round'

/** How long the next card waits for the commit of the last grade: a blink after the store has shown a late one. */
const WAIT = PATIENCE + 10

/** One card dealt: everything the table shows of it is told for this moment. */
type Deal = {
  /** Counts deals, so that a card that comes twice is two cards to React. */
  readonly serial: number
  readonly now: Instant
  readonly memory: CardMemory | null
  /** Comes back from the side it was thrown to. */
  readonly from: Grade | null
}

export type Side = 'front' | 'back'

type DeckOptions = {
  readonly store: Pick<ProgressStore, 'getState' | 'commands'>
  readonly material: Pick<Material, 'cards'>
  readonly cards: readonly CardId[]
  readonly locale: Locale
  /** Nothing of this session touches the schedule or the log. */
  readonly cram: boolean
  readonly grading: Grading
  /** A grade was accepted: the likeness of the card may leave. */
  readonly onLeave: (grade: Grade) => void
}

/** The deck's state and what the learner can do to it. */
export function useDeck({ store, material, cards, locale, cram, grading, onLeave }: DeckOptions) {
  const t = useTranslations('review')
  const memoryOf = (card: CardId | null): CardMemory | null =>
    card === null ? null : (store.getState().progress.cards[card]?.memory ?? null)
  const [session, setSession] = useState<Session>(() => startSession(cards))
  const [deal, setDeal] = useState<Deal>(() => ({
    serial: 0,
    now: Date.now(),
    memory: memoryOf(currentCard(session)),
    from: null,
  }))
  const [side, setSide] = useState<Side>('front')
  const [revealed, setRevealed] = useState(false)
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState<Locale>(locale)
  const [saving, setSaving] = useState(false)
  const [away, setAway] = useState(false)
  // The session as it was before a card was taken out, until the next grade: that is what undo goes back to.
  const [whole, setWhole] = useState<{ readonly card: CardId; readonly session: Session } | null>(null)
  const recallOf = (card: CardId): number | null => {
    const memory = memoryOf(card)
    return memory && retrievability(memory, Date.now())
  }
  const [before, setBefore] = useState<ReadonlyMap<CardId, number | null>>(
    () => new Map(cards.map((card) => [card, recallOf(card)])),
  )
  const [said, setSaid] = useState('')
  const busy = useRef(false)
  const firstSeen = useRef(0)

  // The clock of a card starts when its front has been painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new deal is a new first sight
  useEffect(() => {
    firstSeen.current = performance.now()
  }, [deal.serial])

  const put = (next: Session, from: Grade | null): void => {
    setSession(next)
    setDeal(({ serial }) => ({ serial: serial + 1, now: Date.now(), memory: memoryOf(currentCard(next)), from }))
    setSide('front')
    setRevealed(false)
    setTyped('')
    setAway(false)
  }

  const turn = (): void => {
    if (busy.current || currentCard(session) === null) return
    const next = side === 'front' ? 'back' : 'front'
    setSide(next)
    setRevealed(true)
    setSaid(t(next === 'back' ? 'saidBack' : 'saidFront'))
  }

  const record = async (card: CardId, rating: Rating, ms: number): Promise<void> => {
    const answer = typed.trim() === '' ? {} : { typed }
    const commit = store.commands.reviewCard({ card, rating, ms, language, ...answer })
    if (!(await isLate(commit, WAIT))) return
    setSaving(true)
    const done = (): void => setSaving(false)
    commit.then(done, done)
  }

  const grade = async (rating: Rating): Promise<void> => {
    const card = currentCard(session)
    if (busy.current || side !== 'back' || card === null) return
    busy.current = true
    onLeave(gradeOf(rating))
    setAway(true)
    const ms = Math.round(performance.now() - firstSeen.current)
    if (!cram) await record(card, rating, ms)
    const next = gradeCard(session, rating, ms)
    put(next, null)
    setWhole(null)
    setSaid(t('saidGrade', { grade: nameOf(rating, grading), left: new Set(next.pending).size }))
    busy.current = false
  }

  const undoGrade = async (): Promise<void> => {
    const { undoable, cards: known } = store.getState().progress
    const last = undoable.at(-1)
    if (!last) return
    const from = known[last.card]?.memory?.recalled ? 'hit' : 'miss'
    const undoing = store.commands.undoReview().catch(() => false)
    // While writes fail the store already shows the act and keeps it for later: the deck must not wait for its commit.
    const done = (await isLate(undoing, PATIENCE)) || (await undoing)
    if (!done) return
    // A card that the course has since dropped cannot be put back on the table; its grade is undone all the same.
    if (material.cards.has(last.card)) put(putBack(session, last.card), from)
    if (!before.has(last.card)) setBefore(new Map([...before, [last.card, recallOf(last.card)]]))
    setSaid(t('saidUndo', { grade: from }))
  }

  const undoPractice = (): void => {
    const last = session.grades.at(-1)
    if (!last) return
    put(putBack(session, last.card), gradeOf(last.rating))
    setSaid(t('saidUndo', { grade: gradeOf(last.rating) }))
  }

  const undo = async (): Promise<void> => {
    if (busy.current) return
    busy.current = true
    if (whole) {
      const resuming = store.commands.resumeCard(whole.card).catch(() => undefined)
      await isLate(resuming, PATIENCE)
      put(whole.session, null)
      setWhole(null)
      setSaid(t('saidResumed'))
    } else if (cram) undoPractice()
    else await undoGrade()
    busy.current = false
  }

  const suspend = async (): Promise<void> => {
    const card = currentCard(session)
    if (busy.current || card === null) return
    busy.current = true
    await isLate(
      store.commands.suspendCard(card).catch(() => undefined),
      PATIENCE,
    )
    setWhole({ card, session })
    put(dropCard(session, card), null)
    setSaid(t('saidSuspended'))
    busy.current = false
  }

  const flag = (flagged: boolean): void => {
    const card = currentCard(session)
    if (card === null) return
    void store.commands.flagCard(card, flagged).catch(() => undefined)
    setSaid(t(flagged ? 'saidFlagged' : 'saidUnflagged'))
  }

  const switchLanguage = (): void => {
    const next = otherLocale(language)
    setLanguage(next)
    setSaid(t('saidLanguage', { language: next }))
  }

  return {
    session,
    before: session.cards.map((card) => before.get(card) ?? null),
    deal,
    side,
    revealed,
    typed,
    setTyped,
    language,
    saving,
    away,
    said,
    cram,
    suspended: whole !== null,
    turn,
    grade,
    undo,
    suspend,
    flag,
    switchLanguage,
  }
}

export type Deck = ReturnType<typeof useDeck>
