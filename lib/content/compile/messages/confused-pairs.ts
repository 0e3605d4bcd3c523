import { error } from './message'

/** Terms that learners take for each other. */
export const confusedPairMessages = {
  'pair-sides-alike': error(
    ['Two different terms.', 'A pair is made of two terms that are confused; a term cannot be confused with itself.'],
    ['서로 다른 두 용어', '쌍은 혼동되는 두 용어로 이루어집니다. 같은 용어를 두 번 쓸 수 없습니다.'],
  ),
  'fact-on-both-sides': error(
    [
      'A fact on one side only.',
      'Every question that touches it would count for the pair; only "difference" may stand on both sides.',
    ],
    [
      '한쪽에만 놓인 사실',
      '그 사실을 다루는 문항이 모두 이 쌍의 문항이 됩니다. 양쪽에 둘 수 있는 것은 "difference"뿐입니다.',
    ],
  ),
  'difference-outside-pair': error(
    ['A discriminating fact that stands on a side.', 'Add "{id}" to the facts of the side it speaks of, or to both.'],
    ['어느 한쪽에 놓인 판별 사실', '"{id}"를 그 사실이 말하는 쪽의 facts에(또는 양쪽에) 더하세요.'],
  ),
  'pair-with-few-questions': error(
    [
      'At least {least} questions of which the facts, their distractors’ included, touch both sides.',
      'Write questions whose wrong options come from the other side.',
    ],
    ['오답의 fact까지 합쳐 양쪽 사실을 모두 건드리는 문항 {least}개 이상', '다른 쪽을 오답으로 쓰는 문항을 더 쓰세요.'],
  ),
}
