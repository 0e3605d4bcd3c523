import '@/components/progress/today.css'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { courseGlance } from '@/components/progress/glance'
import { Today } from '@/components/progress/today'
import { ClientMessages } from '@/components/ui/client-messages'
import { loadCourse } from '@/lib/content/compile/load'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../site-metadata'

export const generateMetadata = () => pageMetadata({ path: '/' })

export default async function TodayPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/" place="today" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'keeping', 'planToday', 'today']}>
        <Today locale={locale} course={courseGlance(loadCourse())} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="today" link={StudyLink} />
    </>
  )
}
