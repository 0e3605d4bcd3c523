import '@/components/plan/plan.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { Plan } from '@/components/plan/plan'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/plan', title: t('place'), description: pages('plan') })
}

export default async function PlanPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/plan" place="today" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'plan']}>
        <Plan locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="today" link={StudyLink} />
    </>
  )
}
