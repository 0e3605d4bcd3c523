import { withParticle } from '../../text/particles'
import { opening } from './scenes'
import { type Answer, between, numberWith, oneOf, template } from './template'

const answer = (value: number, en: string, ko: string): Answer => ({
  value,
  text: { en: `${value}%`, ko: `${value}%` },
  rationale: { en, ko },
})

const percent = (share: number): number => Math.round(share * 100)

/**
 * Which hit rate a mean read time asks for: a hit takes h, a miss m = h + query + store. With the hit rate p the mean is
 * p·h + (1 − p)·m = T, so p = (m − T) ÷ (m − h). Figures are drawn so that p is a whole percentage, but no rounder than
 * the wrong answers, which are rounded.
 */
export const hitRateForLatency = template({
  id: 'hit-rate-for-latency',
  most: 99,
  apart: 2,
  mistakes: [
    'miss-rate-taken',
    'hit-time-forgotten',
    'query-alone',
    'store-forgotten',
    'hit-over-target',
    'saving-per-hit',
    'look-up-twice',
    'hit-saves-query-only',
  ],
  draw(random, scene) {
    const hit = between(random, 2, 6)
    const saved = oneOf(random, 25, 50, 75, 100)
    const store = between(random, 2, 6)
    const value = between(random, 40, 92)
    const query = saved - store
    const miss = hit + saved
    const target = miss - (saved * value) / 100
    if (!Number.isInteger(target) || query <= target) return null
    const [late, later] = [miss - target, miss - store]
    return {
      stem: {
        en: `${opening(scene)} reads its data by lazy loading. A read from the cache takes ${hit} ms. On a cache miss the application spends those ${hit} ms, then ${query} ms on the database query and ${store} ms on storing the result. Reads are to take ${target} ms on average. Which hit rate does the cache need at least?`,
        ko: `${withParticle(scene.ko, '은/는')} 지연 로딩으로 데이터를 읽습니다. 캐시에서 읽으면 ${hit}ms가 걸립니다. 캐시 미스이면 애플리케이션은 그 ${hit}ms에 더해 데이터베이스 쿼리에 ${query}ms, 결과를 저장하는 데 ${store}ms를 씁니다. 읽기는 평균 ${target}ms가 되어야 합니다. 캐시의 히트율은 적어도 얼마여야 합니까?`,
      },
      key: answer(
        value,
        `A miss takes ${hit} + ${query} + ${store} = ${miss} ms, and each hit saves ${saved} of them. ${late} ms have to be saved on average: ${late} ÷ ${saved} is ${value}%.`,
        `미스에는 ${hit} + ${query} + ${store} = ${miss}ms가 걸리고, 히트는 그 가운데 ${saved}ms를 줄입니다. 평균 ${late}ms를 줄여야 하므로 ${late} ÷ ${saved}, 곧 ${value}%입니다.`,
      ),
      wrong: {
        'miss-rate-taken': answer(
          100 - value,
          `(${target} − ${hit}) ÷ ${saved} is ${100 - value}%, the share of reads that may miss. The hit rate is the rest of 100%.`,
          `(${target} − ${hit}) ÷ ${saved}, 곧 ${100 - value}%는 미스가 되어도 되는 읽기의 비율입니다. 히트율은 100%에서 이를 뺀 값입니다.`,
        ),
        'hit-time-forgotten': answer(
          percent(late / miss),
          `${late} ÷ ${miss} is about ${percent(late / miss)}%. This lets a hit take no time, but it takes ${hit} ms.`,
          `${late} ÷ ${miss}, 곧 약 ${percent(late / miss)}%입니다. 히트에 시간이 들지 않는다고 본 값이지만 실제로는 ${hit}ms가 듭니다.`,
        ),
        'query-alone': answer(
          percent((query - target) / (query - hit)),
          `(${query} − ${target}) ÷ (${query} − ${hit}) takes the query of ${query} ms for the whole miss. The look-up and the storing belong to it, ${miss} ms in all.`,
          `(${query} − ${target}) ÷ (${query} − ${hit}), 곧 쿼리 ${query}ms만을 미스의 전부로 본 값입니다. 조회와 저장까지 모두 ${miss}ms입니다.`,
        ),
        'store-forgotten': answer(
          percent((later - target) / (later - hit)),
          `(${later} − ${target}) ÷ (${later} − ${hit}) leaves out the ${store} ms in which the result is stored. A miss takes ${miss} ms.`,
          `(${later} − ${target}) ÷ (${later} − ${hit}), 곧 결과를 저장하는 ${store}ms를 빠뜨린 값입니다. 미스에는 ${miss}ms가 걸립니다.`,
        ),
        'hit-over-target': answer(
          percent(1 - hit / target),
          `1 − ${hit} ÷ ${target} compares a hit with the target. How much a miss costs, ${miss} ms, does not enter at all.`,
          `1 − ${hit} ÷ ${numberWith(target, '은/는')} 히트와 목표만 견준 값입니다. 미스에 드는 ${miss}ms가 계산에 없습니다.`,
        ),
        'saving-per-hit': answer(
          percent(saved / miss),
          `${saved} ÷ ${miss} is the share of its time that a single hit saves. How often reads have to hit depends on the ${target} ms.`,
          `${saved} ÷ ${numberWith(miss, '은/는')} 히트 한 번이 줄이는 시간의 비율입니다. 얼마나 자주 히트해야 하는지는 목표 ${target}ms에 달려 있습니다.`,
        ),
        'look-up-twice': answer(
          percent(1 - (target - hit) / miss),
          `1 − (${target} − ${hit}) ÷ ${miss} counts the look-up of a miss twice. Beyond the look-up a miss takes ${saved} ms, not ${miss}.`,
          `1 − (${target} − ${hit}) ÷ ${numberWith(miss, '은/는')} 미스의 조회 시간을 두 번 센 값입니다. 조회 뒤에 미스가 더 쓰는 시간은 ${miss}ms가 아니라 ${saved}ms입니다.`,
        ),
        'hit-saves-query-only': answer(
          percent(late / query),
          `${late} ÷ ${query} lets a hit save the query alone. It spares the storing, too: ${query} + ${store} = ${saved}.`,
          `${late} ÷ ${numberWith(query, '은/는')} 히트가 쿼리만 줄인다고 본 값입니다. 저장도 줄어드니 ${query} + ${store} = ${saved}입니다.`,
        ),
      },
    }
  },
})
