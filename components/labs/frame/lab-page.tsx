import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { FreePlay } from './free-play'
import type { Lab } from './lab'
import { PlaceKeys } from './place-keys'
import { Story } from './story'
import { StoryChoice } from './story-choice'
import { useLabWords } from './use-lab-words'
import { usePlace } from './use-place'

type LabPageProps<Setup, State, Act, Kind extends string> = {
  readonly locale: Locale
  readonly lab: Lab<Setup, State, Act, Kind>
}

/** A lab: its stories, free play, and whatever else it has. See README.md. */
export function LabPage<Setup, State, Act, Kind extends string>(props: LabPageProps<Setup, State, Act, Kind>) {
  const words = useLabWords(props.lab.id)
  return (
    <>
      <StatusBanner />
      <main className="wrap lab" id="main">
        {/* The address is known in the browser alone. */}
        <Suspense
          fallback={
            <div className="waiting">
              <h1>{words('title')}</h1>
            </div>
          }
        >
          <Inside {...props} />
        </Suspense>
      </main>
    </>
  )
}

function Inside<Setup, State, Act, Kind extends string>({ locale, lab }: LabPageProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const [place, go] = usePlace(lab)
  const part = lab.parts?.find(({ id }) => place.kind === 'part' && id === place.part)
  const preset = lab.presets.find(({ id }) => place.kind === 'story' && id === place.story)
  return (
    <>
      <div className="titles">
        <div>
          <p className="faint small crumb">
            <StudyLink locale={locale} path="/labs" className="crumb-link">
              {t('title')}
            </StudyLink>
            {preset && <span aria-hidden="true"> · {words('title')}</span>}
          </p>
          <h1>{preset ? words(`preset-${preset.id}`) : words('title')}</h1>
        </div>
        <PlaceKeys lab={lab} place={place} go={go} />
      </div>
      {part && <part.Part locale={locale} />}
      {preset && <StoryChoice lab={lab} story={preset.id} go={go} />}
      {preset && <Story key={preset.id} locale={locale} lab={lab} preset={preset} go={go} />}
      {place.kind === 'free' && <FreePlay locale={locale} lab={lab} setup={place.setup} go={go} />}
      <p className="aside simplified">{words('simplified')}</p>
    </>
  )
}
