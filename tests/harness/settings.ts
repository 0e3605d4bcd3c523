import { expect, type Page } from '@playwright/test'
import { daysAgo, reviewed } from './past'

/** The words the tests go by, in both languages. */
export const words = {
  ko: {
    make: '백업 파일 만들기',
    choose: '백업 파일 고르기',
    preview: '이 파일에 있는 것',
    merge: '합치기',
    merged: (count: number) => `합쳤습니다. 새 기록 ${count}건이 더해졌습니다.`,
    cancel: '취소',
    cancelled: '그만두었습니다. 바뀐 것은 없습니다.',
    eraseOpen: '지울 것 고르기',
    eraseWhat: '무엇을 지웁니까?',
    all: /^전부/,
    eraseYes: '지우기',
    erased: '지웠습니다.',
    include: '지운 기록도 되살리기',
    checksum: /체크섬 불일치/,
    early: /중간에 끊겨 있습니다/,
    remove: (front: string) => `카드 지우기: ${front}`,
    removed: '카드를 지웠습니다.',
    own: '내 카드',
    reviewOwn: '내 카드만 복습하기',
  },
  en: {
    make: 'Make a backup file',
    choose: 'Choose a backup file',
    preview: 'What is in this file',
    merge: 'Merge',
    merged: (count: number) => `Merged: ${count} new records.`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    eraseOpen: 'Choose what to erase',
    eraseWhat: 'What should be erased?',
    all: /^Everything/,
    eraseYes: 'Erase it',
    erased: 'Erased.',
    include: 'Bring it back too',
    checksum: /checksum does not match/,
    early: /ends early/,
    remove: (front: string) => `Remove the card: ${front}`,
    removed: 'The card was removed.',
    own: 'Your own card',
    reviewOwn: 'Review only these',
  },
} as const

/** Of the course. */
export const CARDS = ['loading-payment-balance', 'loading-fast-changing-table', 'lazy-order-of-reads~1'] as const

/** Forty reviews of three cards. */
export const PAST = Array.from({ length: 40 }, (_, index) =>
  reviewed(CARDS[index % 3] ?? CARDS[0], index % 7 === 0 ? 1 : 3, daysAgo(20 - index / 3)),
)

/** The settings, once they are filled in. */
export async function open(page: Page, locale: 'ko' | 'en'): Promise<void> {
  await page.goto(`/${locale}/settings/`)
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
}

/** Hands the page a backup file, as the learner's choice. */
export const chosen = async (page: Page, name: string, buffer: Buffer, label: string): Promise<void> => {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'application/gzip', buffer })
}
