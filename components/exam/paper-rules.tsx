import { useTranslations } from 'next-intl'

const RULES = {
  exam: ['ruleOpen', 'rulePartial', 'ruleClock'],
  study: ['ruleExplained', 'rulePartial', 'rulePause'],
} as const

export function PaperRules({ study }: { study: boolean }) {
  const t = useTranslations('papers')
  return (
    <section>
      <h2>{t(study ? 'rulesStudy' : 'rules')}</h2>
      <ul className="exrules">
        {RULES[study ? 'study' : 'exam'].map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </section>
  )
}
