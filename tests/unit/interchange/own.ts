/** Cards of one's own, one of them hostile and one of them gone. */
import { type PersonalCard, type PersonalFace, personalCardId } from '@/lib/content/personal-card'

export const ownCard = (front: PersonalFace, back: PersonalFace): PersonalCard => ({
  id: personalCardId(front, back),
  made: '0mh5t2k9c-0000-k3v9x0q2ab',
  front,
  back,
})

export const own: readonly PersonalCard[] = [
  ownCard({ ko: '내 질문' }, { ko: '내 답\n두 번째 줄' }),
  ownCard({ en: '<img src=x onerror=alert(1)> & [sound:a.mp3]' }, { en: '=1+1' }),
  ownCard({ ko: '둘 다', en: 'both' }, { ko: '예', en: 'yes' }),
  { ...ownCard({ en: 'gone' }, { en: 'gone' }), removed: true },
]
