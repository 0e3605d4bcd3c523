'use client'

import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { replicationLab } from './lab'

export const ReplicationLab = ({ locale }: { locale: Locale }) => <LabPage locale={locale} lab={replicationLab} />
