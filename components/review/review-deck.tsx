import { useRouter } from 'next/navigation'
import { useDeferredValue, useRef } from 'react'
import { useLate } from '@/components/ui/use-late'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import type { CardMemory, Rating } from '@/lib/scheduler/memory'
import { currentCard } from '@/lib/scheduler/session'
import type { ProgressStore } from '@/lib/store/contract'
import { useStoreStatus } from '@/lib/store/react'
import { CardMenu } from './card-menu'
import { DeckBanner } from './deck-banner'
import { DeckHeader } from './deck-header'
import { DeckTable } from './deck-table'
import { sendOff } from './ghost'
import { type Grade, gradeOf, ratingOf, ratingsOf } from './grade'
import { factsOf, type Material, pairOf, topicOf } from './material'
import { MaterialFailed } from './rest'
import { ticks } from './round'
import { deckSettings } from './settings'
import { languageOf, type Shown } from './shown'
import { spoken } from './spoken'
import { type Deck, useDeck } from './use-deck'
import { type KeyAct, useKeys } from './use-keys'
import { useReadAloud } from './use-read-aloud'
import { useSpeech } from './use-speech'

type ReviewDeckProps = {
  readonly locale: Locale
  readonly material: Material
  readonly store: Pick<ProgressStore, 'getState' | 'commands'>
  readonly progress: Progress
  readonly cards: readonly CardId[]
  readonly cram: boolean
  readonly onMore: () => void
}

/** The end of a session, loaded when one has begun to be graded: the first card waits for none of it. */
const loadOver = () => import('./over')

/** One session: from its first card to its end. */
export function ReviewDeck({ locale, material, store, progress, cards, cram, onMore }: ReviewDeckProps) {
  const card = useRef<HTMLElement>(null)
  const ghosts = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDialogElement>(null)
  const saving = useStoreStatus().status === 'saving'
  const settings = deckSettings(progress)
  // Four grades mean four intervals, and cramming has none.
  const grading = cram ? 'two' : settings.grading
  const speech = useSpeech()
  const deck = useDeck({
    store,
    material,
    cards,
    locale,
    cram,
    grading,
    onLeave: (grade) => card.current && ghosts.current && sendOff(card.current, ghosts.current, grade),
  })
  const { session, deal, side, language } = deck

  const show = (id: CardId | null, memory: CardMemory | null): Shown | null => {
    const found = id === null ? undefined : material.cards.get(id)
    if (!found) return null
    const [facts, topic] = [factsOf(material, found), topicOf(material, found)]
    const { flagged = false } = progress.cards[found.id] ?? {}
    const own = material.own?.get(found.id)
    const pair = pairOf(material, found)
    return { card: found, facts, topic, language, memory, now: deal.now, flagged, pair, ...(own && { own }) }
  }
  const shown = show(currentCard(session), deal.memory)
  const over = useLate(shown === null || session.grades.length > 0, loadOver)
  const heard = shown ? languageOf(shown, side) : language
  const aloud = (): boolean => {
    if (!shown || !speech.can(heard)) return false
    speech.say(spoken(shown, side), heard)
    return true
  }
  // Voices often come after the first card: it is read when they do.
  useReadAloud(settings.aloud && shown !== null && speech.can(heard), `${deal.serial} ${side} ${heard}`, aloud)
  const openMenu = (): boolean => {
    menu.current?.showModal()
    return menu.current !== null
  }

  const grade = (rating: Rating): boolean => {
    if (side !== 'back' || !ratingsOf[grading].some((offered) => offered === rating)) return false
    void deck.grade(rating)
    return true
  }
  // The card is drawn first; the menu comes in slices after it.
  const around = useDeferredValue(true, false)
  const router = useRouter()
  useKeys(settings.keys, (act: KeyAct) => {
    if (act === 'undo') void deck.undo()
    else if (act === 'search') router.push(`/${locale}/search/`)
    else if (act === 'menu') return openMenu()
    else if (!shown) return false
    else if (act === 'language') deck.switchLanguage()
    else if (act === 'turn') deck.turn()
    else if (act === 'flag') deck.flag(!shown.flagged)
    else if (act === 'suspend') void deck.suspend()
    else if (act === 'aloud') return aloud()
    else return grade(act === 'miss' || act === 'hit' ? ratingOf[act] : act)
    return true
  })

  const undo = {
    last: deck.suspended ? ('suspended' as const) : lastGrade(progress, deck),
    saving: saving || deck.saving,
    onUndo: () => void deck.undo(),
  }
  return (
    <>
      {shown ? (
        <DeckTable
          locale={locale}
          deck={deck}
          shown={shown}
          show={(id) => show(id, progress.cards[id]?.memory ?? null)}
          retention={progress.plan?.retention}
          grading={grading}
          undo={undo}
          card={card}
          ghosts={ghosts}
          onMenu={openMenu}
        />
      ) : (
        <div className="review">
          <DeckHeader locale={locale} {...(session.cards.length > 0 ? { ticks: ticks(session) } : {})} />
          <DeckBanner />
          {over.kind === 'here' && (
            <over.part.Over
              locale={locale}
              material={material}
              progress={progress}
              deck={deck}
              undo={undo}
              onMore={onMore}
            />
          )}
          {over.kind === 'failed' && <MaterialFailed onRetry={over.retry} />}
        </div>
      )}
      {around && (
        <CardMenu
          ref={menu}
          locale={locale}
          shown={shown}
          settings={settings}
          aloud={shown !== null && speech.can(heard) ? aloud : null}
          onFlag={deck.flag}
          onSuspend={() => void deck.suspend()}
          onSetting={(setting, value) => void store.commands.changeSetting(setting, value).catch(() => undefined)}
        />
      )}
      <p className="vh" aria-live="polite">
        {deck.said}
      </p>
    </>
  )
}

function lastGrade(progress: Progress, { cram, session }: Deck): Grade | null {
  if (cram) {
    const practised = session.grades.at(-1)
    return practised ? gradeOf(practised.rating) : null
  }
  const last = progress.undoable.at(-1)
  if (!last) return null
  return progress.cards[last.card]?.memory?.recalled ? 'hit' : 'miss'
}
