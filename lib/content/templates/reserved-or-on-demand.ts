import { withParticle } from '../../text/particles'
import { opening } from './scenes'
import { type Answer, between, grouped, numberWith, oneOf, template } from './template'

/** Hours of an average month, as AWS reckons them: 365 × 24 ÷ 12. */
const MONTH = 730
const MONTHS_OF_YEAR = 12

const answer = (value: number, en: string, ko: string): Answer => ({
  value,
  text: { en: `${grouped(value)} hours a month`, ko: `월 ${grouped(value)}시간` },
  rationale: { en, ko },
})

/** Dollars of an amount in cents; no thousands, so both languages write it alike. */
const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`

/**
 * From which use on a reserved node is the cheaper one: with an upfront payment U for a year and a rate r that is due every hour,
 * a month costs U ÷ 12 + 730·r whether the node runs or not; on demand it costs a for each hour of use. Both cost the same at
 * (U ÷ 12 + 730·r) ÷ a hours, a whole number but no round one, or it would stand out. All prices are made up; amounts are in cents, so every sum is exact.
 */
export const reservedOrOnDemand = template({
  id: 'reserved-or-on-demand',
  most: MONTH,
  apart: 15,
  mistakes: [
    'upfront-forgotten',
    'hourly-forgotten',
    'rate-only-when-used',
    'three-years',
    'half-the-term',
    'share-saved',
    'whole-month',
    'both-rates',
    'nodes-mixed-up',
  ],
  draw(random, scene) {
    const rate = oneOf(random, 20, 24, 25, 30, 40, 50)
    const reserved = oneOf(random, 4, 5, 6, 8, 10, 12, 15)
    const value = between(random, 280, 660)
    const monthly = value * rate
    const hourly = MONTH * reserved
    const share = monthly - hourly
    const upfront = share * MONTHS_OF_YEAR
    // Whole dollars to pay at the start, and a part that matters.
    if (share < monthly / 5 || upfront % 100 !== 0) return null
    const year = `$${upfront / 100}`
    const [a, r, m, h, s] = [rate, reserved, monthly, hourly, share].map(dollars)
    return {
      stem: {
        en: `${opening(scene)} pays ${a} an hour for an on-demand ElastiCache node that runs only part of each month of ${MONTH} hours. Reserved for 1 year with partial upfront payment, the same node would cost ${year} at the start and ${r} for every hour of the term (made-up prices). At how many hours of use a month do both cost the same?`,
        ko: `${withParticle(scene.ko, '은/는')} 한 달 ${MONTH}시간 가운데 일부만 실행하는 온디맨드 ElastiCache 노드에 시간당 ${a}를 냅니다. 같은 노드를 부분 선결제로 1년 예약하면 처음에 ${year}, 그리고 기간 내내 시간당 ${r}를 냅니다(가상의 가격). 한 달에 몇 시간을 쓸 때 두 방식의 비용이 같아집니까?`,
      },
      key: answer(
        value,
        `The reservation costs ${year} ÷ ${MONTHS_OF_YEAR} + ${MONTH} × ${r} = ${m} a month, used or not. ${m} ÷ ${a} = ${value}; with more hours the reservation is the cheaper one.`,
        `예약은 쓰든 안 쓰든 한 달에 ${year} ÷ ${MONTHS_OF_YEAR} + ${MONTH} × ${r} = ${m}가 듭니다. ${m} ÷ ${a} = ${value}이며, 이보다 오래 쓰면 예약이 더 저렴합니다.`,
      ),
      wrong: {
        'upfront-forgotten': answer(
          Math.round(hourly / rate),
          `${MONTH} × ${r} ÷ ${a} leaves out the ${year} that were paid at the start, ${s} for each month.`,
          `${MONTH} × ${r} ÷ ${a}, 곧 처음에 낸 ${year}(한 달에 ${s})를 빠뜨린 값입니다.`,
        ),
        'hourly-forgotten': answer(
          Math.round(share / rate),
          `${s} ÷ ${a} counts the upfront payment alone. Every hour of the term costs ${r} on top of it.`,
          `${s} ÷ ${a}, 곧 선결제 금액만 센 값입니다. 여기에 기간 내내 시간당 ${r}가 더 듭니다.`,
        ),
        'rate-only-when-used': answer(
          Math.round(share / (rate - reserved)),
          `${s} ÷ (${a} − ${r}) bills the reserved rate for hours of use only. It is due for all ${MONTH} hours, idle ones too.`,
          `${s} ÷ (${a} − ${r}), 곧 예약 요금을 쓴 시간에만 매긴 값입니다. 예약 요금은 놀리는 시간까지 ${MONTH}시간 모두에 듭니다.`,
        ),
        'three-years': answer(
          Math.round((upfront / 36 + hourly) / rate),
          `This spreads ${year} over 36 months, the longer of the two terms. The node is reserved for ${MONTHS_OF_YEAR} months.`,
          `${year}를 두 기간 가운데 긴 쪽인 36개월에 나눈 값입니다. 이 노드는 ${MONTHS_OF_YEAR}개월 동안 예약합니다.`,
        ),
        'half-the-term': answer(
          Math.round((upfront / 6 + hourly) / rate),
          `This spreads ${year} over 6 months, as if half of the term were prepaid. It is shared by all ${MONTHS_OF_YEAR} months.`,
          `기간의 절반치를 선결제했다고 보아 ${year}를 6개월에 나눈 값입니다. ${MONTHS_OF_YEAR}개월이 나누어 부담합니다.`,
        ),
        'share-saved': answer(
          MONTH - value,
          `${MONTH} − ${value} is how many hours the node may stand idle before the reservation loses.`,
          `${MONTH} − ${numberWith(value, '은/는')} 예약이 손해가 되기 전까지 노드를 놀려도 되는 시간입니다.`,
        ),
        'whole-month': answer(
          MONTH,
          `In all ${MONTH} hours on demand costs far more than ${m}. The reservation pays before the node runs all the time.`,
          `${MONTH}시간 내내 온디맨드로 쓰면 ${m}보다 훨씬 비쌉니다. 예약은 노드를 늘 켜 두지 않아도 이득이 됩니다.`,
        ),
        'both-rates': answer(
          Math.round(monthly / (rate - reserved)),
          `${m} ÷ (${a} − ${r}) charges the reserved rate a second time for each hour of use. ${m} already holds ${h} for it.`,
          `${m} ÷ (${a} − ${r}), 곧 쓴 시간마다 예약 요금을 한 번 더 매긴 값입니다. ${m}에는 이미 그 요금 ${h}가 들어 있습니다.`,
        ),
        'nodes-mixed-up': answer(
          Math.round(value / 2),
          `${m} ÷ (2 × ${a}) compares one reserved node with two on demand, as if the reservation covered a replica as well. It covers one node.`,
          `${m} ÷ (2 × ${a}), 곧 예약이 복제본까지 포함한다고 보아 예약 노드 하나를 온디맨드 노드 둘과 견준 값입니다. 예약은 노드 하나에 적용됩니다.`,
        ),
      },
    }
  },
})
