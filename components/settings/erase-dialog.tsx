import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { shortDay } from '@/lib/i18n/format'
import type { DeviceShare } from '@/lib/progress/backup/devices'
import type { EraseWhat } from '@/lib/progress/backup/erase'
import { useProgressStore } from '@/lib/store/react'
import { MakeKey } from './make-key'

type DialogProps = {
  readonly locale: Locale
  readonly onErase: (what: EraseWhat) => void
}

type Device = DeviceShare & { readonly ours: boolean }

/** What can be erased; opens at once, and nothing is chosen until the learner chooses it. */
export function EraseDialog({ locale, onErase }: DialogProps) {
  const t = useTranslations('settings')
  const { door } = useProgressStore()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [what, setWhat] = useState<EraseWhat | null>(null)
  const [devices, setDevices] = useState<readonly Device[]>([])
  useEffect(() => {
    dialog.current?.showModal()
    let current = true
    const look = async (): Promise<void> => {
      const { readDevices } = await import('./archivist')
      const found = await readDevices(door)
      if (current && found.ok) setDevices(found.value)
    }
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [door])
  const close = (): void => dialog.current?.close()
  const choice = (value: EraseWhat, name: string, note: string) => (
    <label key={value.kind === 'device' ? value.device : value.kind}>
      <input type="radio" name="erase" onChange={() => setWhat(value)} />
      <span>
        <b>{name}</b>
        <small>{note}</small>
      </span>
    </label>
  )
  return (
    <dialog className="sheet import" ref={dialog} aria-labelledby={title} closedby="any">
      <h2 id={title}>{t('eraseTitle')}</h2>
      <fieldset className="choices">
        <legend className="vh">{t('eraseTitle')}</legend>
        {choice({ kind: 'all' }, t('eraseAll'), t('eraseAllNote'))}
        {choice({ kind: 'course' }, t('eraseCourse'), t('eraseCourseNote'))}
        {devices.map(({ device, ours, events, first, last }) =>
          choice(
            { kind: 'device', device },
            `${t(ours ? 'thisBrowser' : 'otherDevice', { id: device.slice(0, 4) })}`,
            t('eraseDeviceNote', { count: events, first: shortDay(first, locale), last: shortDay(last, locale) }),
          ),
        )}
      </fieldset>
      <p className="caution">{t('eraseFirst')}</p>
      <MakeKey className="soft" />
      <div className="two">
        <button type="button" className="soft" onClick={close}>
          {t('cancel')}
        </button>
        <button
          type="button"
          className="go"
          disabled={what === null}
          onClick={() => {
            if (what) onErase(what)
            close()
          }}
        >
          {t('eraseYes')}
        </button>
      </div>
    </dialog>
  )
}
