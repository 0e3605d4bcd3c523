'use client'

import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { shardingLab } from './lab'

export const ShardingLab = ({ locale }: { locale: Locale }) => <LabPage locale={locale} lab={shardingLab} />
