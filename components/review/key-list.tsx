import { useTranslations } from 'next-intl'
import { type Grading, nameOf, ratingsOf } from './grade'

/** The keys of the deck, for those who have a keyboard. */
export function KeyList({ grading }: { grading: Grading }) {
  const t = useTranslations('review')
  const keys = [
    { keys: 'Space', does: t('keyTurn') },
    ...ratingsOf[grading].map((rating) => ({ keys: `${rating}`, does: t(nameOf(rating, grading)) })),
    { keys: '← →', does: `${t('miss')} · ${t('hit')}` },
    { keys: 'U', does: t('undo') },
    { keys: 'K', does: t('keyLanguage') },
    { keys: 'M', does: t('flag') },
    { keys: 'S', does: t('suspend') },
    { keys: 'R', does: t('aloud') },
    { keys: '/', does: t('search') },
    { keys: '?', does: t('menu') },
  ]
  return (
    <details className="keylist">
      <summary>{t('keysTitle')}</summary>
      <dl>
        {keys.map(({ keys: key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
