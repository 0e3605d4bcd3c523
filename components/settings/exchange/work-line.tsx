import { useFormatter, useTranslations } from 'next-intl'
import type { MadeFile } from '@/lib/interchange/made-file'
import { canShare, saveFile, shareFile } from './deliver'
import type { Work } from './use-export'

/** What has become of a file: how far it is, that it is ready, or why there is none. The regions are there before they speak. */
export function WorkLine({ work }: { work: Work }) {
  const t = useTranslations('interchange')
  const { kind } = work
  return (
    <div className="work">
      {kind === 'working' && <progress aria-label={t('progress')} value={work.share} max={1} />}
      <div role="status">
        {(kind === 'working' || kind === 'cancelled') && <p>{t(kind)}</p>}
        {kind === 'made' && <Made file={work.file} />}
      </div>
      <div role="alert">{kind === 'failed' && <p>{t(work.why)}</p>}</div>
    </div>
  )
}

function Made({ file }: { file: MadeFile }) {
  const t = useTranslations('interchange')
  const format = useFormatter()
  const size = format.number(file.bytes.length / 1024, {
    style: 'unit',
    unit: 'kilobyte',
    maximumSignificantDigits: 3,
  })
  return (
    <>
      <p>{t('made', { name: file.name, size })}</p>
      <p className="keys">
        {canShare(file) && (
          <button type="button" className="soft" onClick={() => void shareFile(file)}>
            {t('share')}
          </button>
        )}
        <button type="button" className="soft" onClick={() => saveFile(file)}>
          {t('save')}
        </button>
      </p>
    </>
  )
}
