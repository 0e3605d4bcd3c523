'use client'

import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { promptLab } from './lab'

export const PromptLab = ({ locale }: { locale: Locale }) => <LabPage locale={locale} lab={promptLab} />
