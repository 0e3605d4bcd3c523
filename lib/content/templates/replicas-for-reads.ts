import { withParticle } from '../../text/particles'
import { opening } from './scenes'
import { type Answer, between, counted, grouped, numberWith, oneOf, template } from './template'

const MOST_REPLICAS = 5

const answer = (value: number, en: string, ko: string): Answer => ({
  value,
  text: { en: counted(value, 'replica'), ko: `복제본 ${grouped(value)}개` },
  rationale: { en, ko },
})

/**
 * How many replicas carry a read load L over S shards, a replica answering C a second, with one to spare in every shard:
 * S × (⌈L ÷ S ÷ C⌉ + 1), at most five replicas a shard.
 */
export const replicasForReads = template({
  id: 'replicas-for-reads',
  mistakes: [
    'spare-forgotten',
    'one-spare-in-all',
    'spare-shard',
    'primaries-counted',
    'one-shard-only',
    'whole-load-each',
    'shards-ignored',
    'most-allowed',
    'spare-for-each',
  ],
  draw(random, scene) {
    const shards = between(random, 3, 7)
    const capacity = oneOf(random, 20_000, 30_000, 40_000, 50_000)
    const needed = between(random, 1, MOST_REPLICAS - 1)
    const load = capacity * needed - oneOf(random, 2000, 5000, 8000)
    const reads = load * shards
    const each = needed + 1
    const value = shards * each
    const [l, c, all] = [grouped(load), grouped(capacity), grouped(reads)]
    const inAll = Math.ceil(reads / capacity)
    return {
      stem: {
        en: `${opening(scene)} reads ${all} items a second from an ElastiCache for Valkey cluster of ${shards} shards, each shard taking an equal share. The primaries are kept for writes, and one replica answers ${c} reads a second. In every shard the reads must still be answered when a replica fails. How many replicas does the cluster need at least?`,
        ko: `${withParticle(scene.ko, '은/는')} 샤드 ${shards}개로 된 ElastiCache for Valkey 클러스터에서 초당 항목 ${all}건을 읽고, 읽기는 샤드마다 똑같이 나뉩니다. 프라이머리는 쓰기만 맡고, 복제본 하나는 초당 ${c}건을 읽어 줍니다. 어느 샤드에서든 복제본 하나에 장애가 나도 읽기를 모두 처리해야 합니다. 이 클러스터에 복제본이 적어도 몇 개 필요합니까?`,
      },
      key: answer(
        value,
        `A shard has ${all} ÷ ${shards} = ${l} reads a second, which ${needed} × ${c} covers; one replica to spare makes ${each}. ${shards} × ${each} = ${value}.`,
        `샤드 하나의 읽기는 ${all} ÷ ${shards} = ${l}건이므로 ${needed} × ${c}건이면 충분하고, 여분 하나를 더하면 ${each}개입니다. ${shards} × ${each} = ${value}입니다.`,
      ),
      wrong: {
        'spare-forgotten': answer(
          shards * needed,
          `${shards} × ${needed} = ${shards * needed} carries the load only while no replica fails.`,
          `${shards} × ${needed} = ${shards * needed}개로는 복제본이 모두 정상일 때만 읽기를 처리할 수 있습니다.`,
        ),
        'one-spare-in-all': answer(
          shards * needed + 1,
          `${shards} × ${needed} + 1 has one spare replica in all. It holds the keys of one shard and cannot stand in for another.`,
          `${shards} × ${needed} + 1, 곧 여분이 클러스터 전체에 하나뿐인 값입니다. 그 복제본은 한 샤드의 키만 담아 다른 샤드를 대신할 수 없습니다.`,
        ),
        'spare-shard': answer(
          (shards + 1) * needed,
          `${shards + 1} × ${needed} adds a spare shard. It would take keys of its own and hold no copy of the others.`,
          `${shards + 1} × ${needed}, 곧 여분의 샤드를 둔 값입니다. 그 샤드는 자기 키를 맡을 뿐 다른 샤드의 사본을 담지 않습니다.`,
        ),
        'primaries-counted': answer(
          shards * (each + 1),
          `${shards} × ${each + 1} counts the nodes of the cluster. One node in each of the ${shards} shards is its primary.`,
          `${shards} × ${numberWith(each + 1, '은/는')} 클러스터의 노드 수입니다. 샤드 ${shards}개마다 노드 하나는 프라이머리입니다.`,
        ),
        'one-shard-only': answer(
          each,
          `${each} replicas are what one shard needs. The cluster has ${shards} shards, and each needs its own.`,
          `${each}개는 샤드 하나에 필요한 복제본입니다. 클러스터에는 샤드가 ${shards}개 있고 저마다 복제본이 필요합니다.`,
        ),
        'whole-load-each': answer(
          shards * (inAll + 1),
          `This gives every shard ${inAll + 1} replicas for all ${all} reads. A shard answers only the reads of its own keys, ${l} of them.`,
          `샤드마다 전체 ${all}건을 맡을 복제본 ${inAll + 1}개를 둔 값입니다. 샤드는 자기 키의 읽기 ${l}건만 처리합니다.`,
        ),
        'shards-ignored': answer(
          inAll + 1,
          `${all} ÷ ${c}, rounded up, is ${inAll}, and one to spare. This lets any replica answer any read, but it holds the keys of its shard only.`,
          `${all} ÷ ${numberWith(capacity, '을/를')} 올림한 ${inAll}개에 여분 하나를 더한 값입니다. 복제본은 자기 샤드의 키만 담으므로 아무 읽기나 처리할 수는 없습니다.`,
        ),
        'most-allowed': answer(
          shards * MOST_REPLICAS,
          `${shards} × ${MOST_REPLICAS} gives every shard the most replicas it can have. ${each} a shard are enough here.`,
          `${shards} × ${numberWith(MOST_REPLICAS, '은/는')} 샤드마다 복제본을 최대로 둔 값입니다. 여기서는 샤드마다 ${each}개면 충분합니다.`,
        ),
        'spare-for-each': answer(
          shards * needed * 2,
          `${shards} × ${needed} × 2 keeps a spare for every replica. One failing replica in a shard is all that has to be survived.`,
          `${shards} × ${needed} × ${numberWith(2, '은/는')} 복제본마다 여분을 둔 값입니다. 샤드에서 복제본 하나에 장애가 나는 경우만 견디면 됩니다.`,
        ),
      },
    }
  },
})
