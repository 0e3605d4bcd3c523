import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import { Icon } from '@/components/ui/icon'
import type { Option } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

type OptionRowProps = {
  readonly option: Option
  readonly letter: string
  readonly group: string
  readonly many: boolean
  readonly chosen: boolean
  readonly struck: boolean
  readonly language: Locale
  readonly onChoose: () => void
  readonly onStrike: () => void
}

/** Letter, words, strike key. The input is native: arrows, Space and the screen reader find what they know. */
export function OptionRow({
  option,
  letter,
  group,
  many,
  chosen,
  struck,
  language,
  onChoose,
  onStrike,
}: OptionRowProps) {
  const t = useTranslations('exam')
  return (
    <div className={struck ? 'opt has-strike out' : 'opt has-strike'} data-option={option.id}>
      <label className="pick">
        <input
          className="vh"
          type={many ? 'checkbox' : 'radio'}
          name={group}
          value={option.id}
          checked={chosen}
          onChange={onChoose}
          autoComplete="off"
        />
        <span className="let">{letter}</span>
        <span className="txt" lang={language}>
          <RichText rich={option.text[language]} />
        </span>
        {struck && <span className="vh">({t('struck')})</span>}
      </label>
      <button
        type="button"
        className="x"
        onClick={onStrike}
        title={`X · ${t('strikeNote')}`}
        aria-label={t(struck ? 'unstrike' : 'strike', { letter })}
      >
        <Icon name={struck ? 'undo' : 'strike'} size="m" />
      </button>
    </div>
  )
}
