'use client'

import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { portsLab } from './lab'

export function PortsLab({ locale }: { locale: Locale }) {
  const t = useTranslations('lab-ports')
  return (
    <>
      <LabPage locale={locale} lab={portsLab} />
      <aside className="wrap">
        <div className="rows">
          <StudyLink locale={locale} path="/labs/ports/drill" className="row">
            <Icon name="clock" />
            <span>
              <b>{t('drill')}</b>
              <small>{t('drillLead')}</small>
            </span>
            <Icon name="right" />
          </StudyLink>
        </div>
      </aside>
    </>
  )
}
