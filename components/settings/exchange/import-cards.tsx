import { useTranslations } from 'next-intl'
import { useId, useRef } from 'react'
import type { PersonalCard } from '@/lib/content/personal-card'
import type { WriteCards } from './gather'
import { PreviewCards } from './import-preview'
import { LIMITS, RefusalText } from './refusal-text'
import { type Import, useImport } from './use-import'

/** Files that tables of cards come in. What is chosen all the same is judged by what is in it. */
const ACCEPTED = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'

type BringProps = { readonly personal: readonly PersonalCard[]; readonly onImport: WriteCards }

/** Cards from a file of another program: chosen, looked at, and only then added. */
export function ImportCards({ personal, onImport }: BringProps) {
  const t = useTranslations('interchange')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const { state, read, add, close } = useImport(personal, onImport)
  // The preview goes, and the focus with it unless it is moved; not to the field, which the same key press would open.
  const away = (act: () => void): void => {
    act()
    title.current?.focus()
  }
  return (
    <div className="bring">
      <h3 ref={title} tabIndex={-1}>
        {t('bring')}
      </h3>
      <p id={`${id}note`}>{t('bringNote', LIMITS)}</p>
      <label className="soft file">
        {t('choose')}
        <input
          type="file"
          className="vh"
          accept={ACCEPTED}
          aria-describedby={`${id}note`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) read(file)
            // The same file chosen again is another try.
            currentTarget.value = ''
          }}
        />
      </label>
      {state.kind === 'preview' && (
        <PreviewCards
          name={state.name}
          preview={state.preview}
          onAdd={() => away(() => add(state.preview.cards))}
          onClose={() => away(close)}
        />
      )}
      <div className="said">
        <div role="status">
          <Said state={state} />
        </div>
        <div role="alert">
          <Trouble state={state} />
        </div>
      </div>
    </div>
  )
}

function Said({ state }: { state: Import }) {
  const t = useTranslations('interchange')
  if (state.kind === 'reading') return <p>{t('reading')}</p>
  return state.kind === 'added' ? <p>{t('added', { count: state.count })}</p> : null
}

const TROUBLES = { failed: 'notRead', course: 'course', 'not-added': 'notAdded' } as const

function Trouble({ state }: { state: Import }) {
  const t = useTranslations('interchange')
  switch (state.kind) {
    case 'refused':
      return <RefusalText refusal={state.refusal} />
    case 'failed':
    case 'course':
    case 'not-added':
      return <p>{t(TROUBLES[state.kind])}</p>
    default:
      return null
  }
}
