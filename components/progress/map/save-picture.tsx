import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Drawing } from './drawing'
import { handOver, type PictureWords, paint, paletteOf, type Saved } from './picture'

type SavePictureProps = {
  /** Null until it is known where the cells lie: the keys stand where they will stand. */
  readonly drawing: Drawing | null
  readonly words: PictureWords
  /** The picture told in words: what goes with it, and stands for it. */
  readonly inWords: readonly string[]
  /** Of the file, without its extension. */
  readonly name: string
}

/** Saves the map as a picture made on this device, and offers the same in words. */
export function SavePicture({ drawing, words, inWords, name }: SavePictureProps) {
  const t = useTranslations('progress')
  const [said, setSaid] = useState<Saved | 'copied' | 'copyFailed'>(null)
  const text = inWords.join('\n')
  const save = async (): Promise<void> => {
    const map = document.querySelector<SVGSVGElement>('svg.factmap')
    const canvas = document.createElement('canvas')
    const painted = drawing !== null && map !== null && paint(canvas, drawing, words, paletteOf(map))
    setSaid(painted ? await handOver(canvas, `${name}.png`, text) : 'saveFailed')
  }
  const copy = (): void => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    )
  }
  return (
    <div className="share">
      <button
        type="button"
        className="soft"
        aria-disabled={drawing === null}
        onClick={() => drawing && void save().catch(() => setSaid('saveFailed'))}
      >
        <Icon name="share" size="m" />
        {t('save')}
      </button>
      <p className="said" role="status">
        {said && t(said)}
      </p>
      <details className="behind">
        <summary>
          {t('inWords')}
          <Icon name="down" size="s" />
        </summary>
        {inWords.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <button type="button" className="link" onClick={copy}>
          {t('copy')}
        </button>
      </details>
    </div>
  )
}
