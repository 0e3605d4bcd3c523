import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import type { Locale } from '@/lib/core/locale'

type TypedFieldProps = {
  readonly value: string
  readonly language: Locale
  readonly describedBy: string
  readonly onType: (text: string) => void
  readonly onCheck: () => void
}

/** Where a typed answer goes. The Enter that ends a composition belongs to the input method, not to us. */
export function TypedField({ value, language, describedBy, onType, onCheck }: TypedFieldProps) {
  const t = useTranslations('review')
  const check = (event: KeyboardEvent<HTMLInputElement>): void => {
    // 229: what browsers that end the composition first still send with that Enter.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter' && event.key !== 'Enter') return
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onCheck()
  }
  return (
    <input
      className="typed"
      lang={language}
      value={value}
      aria-label={t('typeAnswer')}
      aria-describedby={describedBy}
      placeholder={t('typeAnswer')}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={check}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
    />
  )
}
