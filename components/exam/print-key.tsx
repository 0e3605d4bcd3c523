import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'
import { PrintedPaper } from './printed-paper'
import { usePrint } from './use-print'

type PrintKeyProps = { readonly locale: Locale; readonly form: Form }

/** The paper on the table, on paper: for a class, or for a day without a screen. */
export function PrintKey({ locale, form }: PrintKeyProps) {
  const t = useTranslations('papers')
  const { state, print, questions } = usePrint(form)
  return (
    <div className="print">
      <button type="button" className="soft" onClick={() => void print()} aria-disabled={state === 'busy'}>
        {t(state === 'busy' ? 'starting' : 'print')}
      </button>
      <p className="small-note">{t('printNote')}</p>
      <div role="alert">{state === 'failed' && <p className="alert">{t('printFailed')}</p>}</div>
      {questions && <PrintedPaper locale={locale} form={form} questions={questions} />}
    </div>
  )
}
