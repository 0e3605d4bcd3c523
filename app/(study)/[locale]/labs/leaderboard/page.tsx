import '@/components/labs/labs.css'
import '@/components/labs/leaderboard/leaderboard.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LeaderboardLab } from '@/components/labs/leaderboard/leaderboard-lab'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab-leaderboard')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/labs/leaderboard', title: pages('lab', { name: t('title') }), description: t('lead') })
}

export default async function LeaderboardPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/labs/leaderboard" place="labs" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'labs', 'lab-leaderboard']}>
        <LeaderboardLab locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="labs" link={StudyLink} />
    </>
  )
}
