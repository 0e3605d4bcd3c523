import type { Bilingual } from '../../../core/locale'

type Message = { readonly name: Bilingual; readonly hint: Bilingual }

const check = (en: string, ko: string, hintEn: string, hintKo: string): Message => ({
  name: { en, ko },
  hint: { en: hintEn, ko: hintKo },
})

/** What each check is called, and how to mend what it finds. */
export const messages = {
  guessing: check(
    'guessing by habit',
    '요령으로 찍기',
    'Make the options of a question alike in length, wording and detail, or let distractors stand out as often as keys.',
    '보기의 길이, 표현, 구체성을 비슷하게 맞추거나, 눈에 띄는 보기가 오답일 때도 있게 하세요.',
  ),
  absolutes: check(
    'absolute words',
    '단정하는 말',
    'Take absolute words out of distractors: what is wrong should be wrong without them.',
    '오답에서 단정하는 말을 빼세요. 그 말이 없어도 틀린 내용이어야 합니다.',
  ),
  stems: check(
    'stems alike',
    '닮은 지문',
    'Put variants of one idea into one family, or give one of them another scenario.',
    '같은 발상의 변형이라면 한 family로 묶고, 아니라면 한쪽의 상황을 바꾸세요.',
  ),
  cues: check(
    'words that tell',
    '낱말이 주는 단서',
    'Use the words listed as often on the other side.',
    '아래의 낱말을 반대쪽 보기에도 그만큼 쓰세요.',
  ),
  places: check(
    'places of keys',
    '정답의 자리',
    'Move keys to the places that have few.',
    '정답이 적은 자리로 옮기세요.',
  ),
  multiple: check(
    'multiple response',
    '복수 응답형 비율',
    'Write more questions of the kind that is short.',
    '모자라는 유형의 문항을 더 쓰세요.',
  ),
  counts: check('questions', '문항 수', '', ''),
  coverage: check(
    'facts covered',
    '사실 다루기',
    'Cite the facts listed in a lesson, ask them by a card, test them by a question.',
    '아래의 사실을 레슨에서 인용하고, 카드로 묻고, 문항으로 시험하세요.',
  ),
  lessons: check(
    'words of lessons',
    '레슨의 낱말 수',
    'Shorten or lengthen the lesson, or declare it an exception with a reason in audit.yml.',
    '레슨을 줄이거나 늘리세요. 까닭이 있다면 audit.yml에 예외로 적으세요.',
  ),
  forms: check(
    'disjoint forms',
    '겹치지 않는 시험지',
    'Write questions of new families in the domain.',
    '그 영역에서 새 family의 문항을 쓰세요.',
  ),
  copies: check('copied from the notes', '노트에서 옮긴 글', 'Say it in your own words.', '자신의 말로 다시 쓰세요.'),
} satisfies Record<string, Message>

export type CheckName = keyof typeof messages
