'use client'

import type { Locale } from '@/lib/core/locale'
import { LabPage } from '../frame/lab-page'
import { leaderboardLab } from './lab'

export const LeaderboardLab = ({ locale }: { locale: Locale }) => <LabPage locale={locale} lab={leaderboardLab} />
