import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon'
import type { Question } from './use-question'

/** The field. It has the focus when the page opens without a question: whoever comes here wants to type. */
export function SearchField({ asking }: { asking: Question }) {
  const t = useTranslations('search')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!new URLSearchParams(location.search).get('q')) field.current?.focus()
  }, [])
  return (
    <search>
      <label className="field">
        <Icon name="search" />
        <span className="vh">{t('field')}</span>
        <input
          ref={field}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('hint')}
          value={asking.typed}
          onChange={({ target, nativeEvent }) =>
            asking.type(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
          }
          onCompositionEnd={({ currentTarget }) => asking.settle(currentTarget.value)}
        />
        {asking.typed !== '' && (
          <button
            type="button"
            className="key"
            aria-label={t('clear')}
            onClick={() => {
              asking.settle('')
              field.current?.focus()
            }}
          >
            <Icon name="close" size="m" />
          </button>
        )}
      </label>
    </search>
  )
}
