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
  const input = useRef<HTMLInputElement>(null)
  const { state, read, add, close } = useImport(personal, onImport)
  const back = (): void => {
    close()
    input.current?.focus()
  }
  return (
    <div className="bring">
      <h3 id={`${id}title`}>{t('bring')}</h3>
      <p id={`${id}note`}>{t('bringNote', LIMITS)}</p>
      <label className="soft file">
        {t('choose')}
        <input
          ref={input}
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
          onAdd={() => {
            add(state.preview.cards)
            input.current?.focus()
          }}
          onClose={back}
        />
      )}
      <div role={isTrouble(state) ? 'alert' : 'status'} className="said">
        <Said state={state} />
      </div>
    </div>
  )
}

const isTrouble = ({ kind }: Import): boolean =>
  kind === 'refused' || kind === 'failed' || kind === 'course' || kind === 'not-added'

function Said({ state }: { state: Import }) {
  const t = useTranslations('interchange')
  switch (state.kind) {
    case 'refused':
      return <RefusalText refusal={state.refusal} />
    case 'reading':
      return <p>{t('reading')}</p>
    case 'added':
      return <p>{t('added', { count: state.count })}</p>
    case 'failed':
      return <p>{t('notRead')}</p>
    case 'course':
      return <p>{t('course')}</p>
    case 'not-added':
      return <p>{t('notAdded')}</p>
    default:
      return null
  }
}
