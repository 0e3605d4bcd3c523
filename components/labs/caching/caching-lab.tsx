'use client'

import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { cachingLab } from './lab'

export const CachingLab = ({ locale }: { locale: Locale }) => <LabPage locale={locale} lab={cachingLab} />
