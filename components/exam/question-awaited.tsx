import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { InlineScript } from '@/components/ui/inline-script'
import { GLIMPSE, readGlimpse } from '@/lib/store/glimpse'
import { StatusBanner } from '../progress/status-banner'

const noChange = () => () => {}

const AWAITED = 'awaited'

/** Puts the words into the document's own place for them, where no script of the app has come yet. */
const glimpseScript = `(()=>{try{const g=JSON.parse(localStorage.getItem(${JSON.stringify(GLIMPSE)}));
if(g.attempt!==new URLSearchParams(location.search).get('attempt'))return;
const r=document.getElementById(${JSON.stringify(AWAITED)}),s=r.querySelector('.stem');r.classList.add(g.size);r.classList.toggle('bare',!g.strip);s.lang=g.language;
for(const t of g.stem){const p=document.createElement('span');p.className='par';p.textContent=t;s.append(p)}}catch{}})()`

/** The room until the log is read: the question that was being answered here stands where it will stand, if this device noted it. */
export function QuestionAwaited() {
  const t = useTranslations('common')
  const noted = useSyncExternalStore(noChange, readGlimpse, () => null)
  const attempt = useSyncExternalStore(
    noChange,
    () => new URLSearchParams(location.search).get('attempt'),
    () => null,
  )
  const glimpse = noted !== null && noted.attempt === attempt ? noted : null
  const looks = ['awaited', glimpse?.size, glimpse && !glimpse.strip && 'bare'].filter(Boolean).join(' ')
  return (
    <div className={looks} id={AWAITED}>
      <div className="exbar" />
      <StatusBanner />
      <div className="room">
        <main className="paper" id="main" aria-busy="true">
          <h1 className="vh">{t('exam')}</h1>
          <p className="eyebrow">{t('loading')}</p>
          <noscript>
            <p className="lead">{t('needsScript')}</p>
          </noscript>
          <div className="stem" lang={glimpse?.language}>
            {glimpse?.stem.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was noted never changes order
              <span className="par" key={index}>
                {text}
              </span>
            ))}
          </div>
        </main>
      </div>
    </div>
  )
}

/** The same in the document itself; the app puts its own in its place. */
export function QuestionAwaitedFirst() {
  return (
    <>
      <QuestionAwaited />
      <InlineScript code={glimpseScript} />
    </>
  )
}
