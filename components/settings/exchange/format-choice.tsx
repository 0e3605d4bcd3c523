import { useTranslations } from 'next-intl'
import { ChoiceKeys } from './choice-keys'
import type { Choices, Format } from './formats'

export type FormatChoiceProps = {
  readonly format: Format
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** What there is to choose of a file; reviews have one form only. */
export function FormatChoice({ format, choices, onChoices }: FormatChoiceProps) {
  const t = useTranslations('interchange')
  const languages = [
    ['ko', t('ko')],
    ['en', t('en')],
  ] as const
  const set = (choice: Partial<Choices>): void => onChoices({ ...choices, ...choice })
  switch (format) {
    case 'anki':
      return (
        <ChoiceKeys
          legend={t('ankiChoice')}
          options={languages}
          chosen={choices.anki}
          onChoice={(anki) => set({ anki })}
        />
      )
    case 'cards':
      return (
        <ChoiceKeys
          legend={t('cardsChoice')}
          // Names of formats are the same in every language.
          options={[
            ['csv', 'CSV'],
            ['tsv', 'TSV'],
          ]}
          chosen={choices.cards}
          onChoice={(cards) => set({ cards })}
        />
      )
    case 'exams':
      return (
        <ChoiceKeys
          legend={t('examsChoice')}
          options={[
            ['attempts', t('attempts')],
            ['answers', t('answers')],
          ]}
          chosen={choices.exams}
          onChoice={(exams) => set({ exams })}
        />
      )
    case 'questions':
      return (
        <ChoiceKeys
          legend={t('questionsChoice')}
          options={[...languages, ['both', t('both')]]}
          chosen={choices.questions}
          onChoice={(questions) => set({ questions })}
        />
      )
    case 'reviews':
      return null
  }
}
