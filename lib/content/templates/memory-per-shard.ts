import { withParticle } from '../../text/particles'
import { opening } from './scenes'
import { type Answer, counted, grouped, numberWith, oneOf, template } from './template'

const answer = (value: number, en: string, ko: string): Answer => ({
  value,
  text: { en: `${grouped(value)} GB per node`, ko: `노드당 ${grouped(value)}GB` },
  rationale: { en, ko },
})

/** Rounds away the noise of a division by a percentage; what is not whole then is no option. */
const settled = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * How much memory a node must have: data D over S shards, of which a reserve of r per cent of the node's memory may hold none,
 * so D ÷ S ÷ (1 − r). Every node of a shard holds the whole part of that shard.
 */
export const memoryPerShard = template({
  id: 'memory-per-shard',
  apart: 2,
  mistakes: [
    'reserve-forgotten',
    'reserve-taken-from-data',
    'reserve-added',
    'reserve-twice',
    'all-nodes-divided',
    'replicas-multiply',
    'shards-forgotten',
    'whole-set-bare',
    'one-shard-empty',
  ],
  draw(random, scene) {
    const shards = oneOf(random, 3, 4, 5, 6, 8)
    const replicas = oneOf(random, 1, 2)
    const reserve = oneOf(random, 20, 25, 40, 50)
    const part = oneOf(random, 12, 18, 20, 24, 30, 36, 40, 48, 60)
    const free = (100 - reserve) / 100
    const value = settled(part / free)
    if (!Number.isInteger(value)) return null
    const data = part * shards
    const each = counted(replicas, 'replica')
    const nodes = shards * (1 + replicas)
    const smaller = settled(part * free)
    const added = settled((part * (100 + reserve)) / 100)
    const freeTwice = (100 - 2 * reserve) / 100
    return {
      stem: {
        en: `${opening(scene)} wants to keep ${grouped(data)} GB of data in an ElastiCache for Redis OSS cluster with cluster mode enabled. The data spreads evenly over ${shards} shards, each with a primary and ${each}, and ${reserve}% of the memory of every node stays reserved. How much memory must a node have at least?`,
        ko: `${withParticle(scene.ko, '은/는')} 클러스터 모드를 활성화한 ElastiCache for Redis OSS 클러스터에 데이터 ${grouped(data)}GB를 두려고 합니다. 데이터는 샤드 ${shards}개에 고르게 나뉘고, 샤드마다 프라이머리와 복제본 ${replicas}개가 있으며, 노드마다 메모리의 ${reserve}%는 예약해 둡니다. 노드의 메모리는 적어도 얼마여야 합니까?`,
      },
      key: answer(
        value,
        `A shard takes ${grouped(data)} ÷ ${shards} = ${part} GB, and each of its nodes holds all of that. It has to fit into ${100 - reserve}% of the memory: ${part} ÷ ${free} = ${value}.`,
        `샤드 하나에 ${grouped(data)} ÷ ${shards} = ${part}GB가 들어가고, 그 샤드의 노드는 이를 모두 담습니다. 메모리의 ${100 - reserve}%에 들어가야 하므로 ${part} ÷ ${free} = ${value}입니다.`,
      ),
      wrong: {
        'reserve-forgotten': answer(
          part,
          `${grouped(data)} ÷ ${shards} = ${part} GB is the data of a shard. With ${reserve}% reserved a node of that size has no room for it.`,
          `${grouped(data)} ÷ ${shards} = ${part}GB는 샤드 하나의 데이터입니다. ${reserve}%를 예약하면 그 크기의 노드에는 다 들어가지 않습니다.`,
        ),
        'reserve-taken-from-data': answer(
          smaller,
          `${part} × ${free} = ${smaller} takes the reserve off the data. It comes off the memory, which therefore has to be larger than ${part} GB.`,
          `${part} × ${free} = ${numberWith(smaller, '은/는')} 예약분을 데이터에서 뺀 값입니다. 예약분은 메모리에서 빠지므로 메모리는 ${part}GB보다 커야 합니다.`,
        ),
        'reserve-added': answer(
          added,
          `This adds ${reserve}% of the data: ${part} × ${(100 + reserve) / 100} = ${added}. The reserve is a share of the memory, so the data is divided by ${free}.`,
          `데이터의 ${reserve}%를 더해 ${part} × ${(100 + reserve) / 100} = ${added}입니다. 예약분은 메모리에 대한 비율이므로 데이터를 ${numberWith(free, '으로/로')} 나눠야 합니다.`,
        ),
        'reserve-twice': answer(
          freeTwice > 0 ? settled(part / freeTwice) : 0,
          `This reserves ${reserve}% twice, once for a replica: ${part} ÷ ${freeTwice}. A replica is a node of its own with a reserve of its own.`,
          `복제본 몫으로 ${reserve}%를 한 번 더 예약해 ${part} ÷ ${numberWith(freeTwice, '으로/로')} 계산한 값입니다. 복제본은 별도의 노드이고 예약분도 따로 있습니다.`,
        ),
        'all-nodes-divided': answer(
          settled(value / (1 + replicas)),
          `This divides ${grouped(data)} GB among all ${nodes} nodes and by ${free}. Replicas take no share of the data, they repeat it.`,
          `${grouped(data)}GB를 노드 ${nodes}개에 모두 나누고 ${numberWith(free, '으로/로')} 나눈 값입니다. 복제본은 데이터를 나누어 맡지 않고 되풀이해 담습니다.`,
        ),
        'replicas-multiply': answer(
          value * (1 + replicas),
          `${value} × ${1 + replicas} puts every copy of a shard into one node. The primary and ${each} hold a copy each in their own memory.`,
          `${value} × ${1 + replicas}, 곧 샤드의 사본을 모두 노드 하나에 담은 값입니다. 프라이머리와 복제본 ${replicas}개는 저마다 자기 메모리에 사본을 담습니다.`,
        ),
        'shards-forgotten': answer(
          value * shards,
          `${grouped(data)} ÷ ${free} = ${grouped(value * shards)} leaves the whole data to every node. Cluster mode divides it among ${shards} shards.`,
          `${grouped(data)} ÷ ${free} = ${numberWith(value * shards, '은/는')} 노드마다 전체 데이터를 담는 값입니다. 클러스터 모드에서는 샤드 ${shards}개가 나누어 맡습니다.`,
        ),
        'whole-set-bare': answer(
          data,
          `${grouped(data)} GB are the whole data. Only with cluster mode disabled does each node hold all of it; here ${shards} shards share it.`,
          `${grouped(data)}GB는 전체 데이터입니다. 노드마다 전체를 담는 것은 클러스터 모드를 비활성화했을 때이고, 여기서는 샤드 ${shards}개가 나눕니다.`,
        ),
        'one-shard-empty': answer(
          settled((value * shards) / (shards - 1)),
          `This divides among ${shards - 1} shards, as if one stood by empty. Failover needs replicas inside a shard; all ${shards} hold data.`,
          `샤드 하나를 비워 두고 ${shards - 1}개에 나눈 값입니다. 장애 조치에 필요한 것은 샤드 안의 복제본이고, 데이터는 ${shards}개 모두에 담깁니다.`,
        ),
      },
    }
  },
})
