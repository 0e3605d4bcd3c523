import { withParticle } from '../../text/particles'
import { opening } from './scenes'
import { type Answer, between, counted, grouped, numberWith, oneOf, template } from './template'

const LIMIT = 500
const OLDER_LIMIT = 250
const MOST_REPLICAS = 5

const answer = (value: number, en: string, ko: string): Answer => ({
  value,
  text: { en: counted(value, 'shard'), ko: `샤드 ${grouped(value)}개` },
  rationale: { en, ko },
})

/**
 * How many shards a cluster can still get: a shard takes 1 + replicas nodes, so the limit L allows ⌊L ÷ (1 + replicas)⌋ in all,
 * and those that exist count.
 */
export const shardsWithinNodeLimit = template({
  id: 'shards-within-node-limit',
  mistakes: [
    'primary-forgotten',
    'replicas-forgotten',
    'existing-forgotten',
    'nodes-left',
    'existing-as-nodes',
    'existing-in-nodes',
    'rounded-up',
    'five-replicas',
    'older-limit',
    'primary-twice',
  ],
  draw(random, scene) {
    const replicas = oneOf(random, 1, 2, 3, 4)
    const shards = between(random, 8, 60)
    const nodes = 1 + replicas
    const all = Math.floor(LIMIT / nodes)
    const value = all - shards
    if (value < 10) return null
    const each = counted(replicas, 'replica')
    const used = shards * nodes
    const after = (total: number): number => total - shards
    const withoutPrimary = Math.floor(LIMIT / replicas)
    const withFive = Math.floor(LIMIT / (1 + MOST_REPLICAS))
    const older = Math.floor(OLDER_LIMIT / nodes)
    const twice = Math.floor(LIMIT / (nodes + 1))
    const asNodes = Math.floor((LIMIT - shards) / nodes)
    const up = Math.ceil(LIMIT / nodes)
    return {
      stem: {
        en: `${opening(scene)} runs an ElastiCache for Valkey cluster with cluster mode enabled. It has ${shards} shards, each with a primary and ${each}, and its node quota has been raised to ${LIMIT}. New shards are to be built like the old ones. How many more shards can the cluster get at most?`,
        ko: `${withParticle(scene.ko, '이/가')} 클러스터 모드를 활성화한 ElastiCache for Valkey 클러스터를 운영합니다. 샤드는 ${shards}개이고 샤드마다 프라이머리와 복제본 ${replicas}개가 있으며, 노드 할당량은 ${LIMIT}개로 늘려 두었습니다. 새 샤드도 기존 샤드와 똑같이 구성합니다. 이 클러스터에 샤드를 최대 몇 개까지 더할 수 있습니까?`,
      },
      key: answer(
        value,
        `A primary and ${each} make ${nodes} nodes a shard. ${LIMIT} ÷ ${nodes}, rounded down, gives ${all} shards in all, and ${all} − ${shards} = ${value}.`,
        `프라이머리와 복제본 ${replicas}개이므로 샤드마다 노드가 ${nodes}개입니다. ${LIMIT} ÷ ${numberWith(nodes, '을/를')} 내림하면 모두 ${all}개이고, ${all} − ${shards} = ${value}입니다.`,
      ),
      wrong: {
        'primary-forgotten': answer(
          after(withoutPrimary),
          `This counts only the replicas of a shard: ${LIMIT} ÷ ${replicas} is ${withoutPrimary}, less ${shards}. The primary is a node, too.`,
          `샤드의 복제본만 세어 ${LIMIT} ÷ ${replicas} = ${withoutPrimary}에서 ${numberWith(shards, '을/를')} 뺀 값입니다. 프라이머리도 노드입니다.`,
        ),
        'replicas-forgotten': answer(
          after(LIMIT),
          `${LIMIT} − ${shards} takes a shard for a single node. That holds only where no shard has a replica.`,
          `${LIMIT} − ${shards}, 곧 샤드 하나를 노드 하나로 본 값입니다. 복제본이 없을 때만 맞습니다.`,
        ),
        'existing-forgotten': answer(
          all,
          `${LIMIT} ÷ ${nodes}, rounded down, is ${all}, but the ${shards} shards that exist are part of it.`,
          `${LIMIT} ÷ ${numberWith(nodes, '을/를')} 내림하면 ${all}이지만, 이미 있는 샤드 ${shards}개도 여기에 들어갑니다.`,
        ),
        'nodes-left': answer(
          LIMIT - used,
          `${LIMIT} − ${shards} × ${nodes} = ${LIMIT - used} are the nodes that are left. Each new shard needs ${nodes} of them.`,
          `${LIMIT} − ${shards} × ${nodes} = ${LIMIT - used}, 곧 남은 노드의 수입니다. 새 샤드에는 노드가 ${nodes}개씩 필요합니다.`,
        ),
        'existing-as-nodes': answer(
          asNodes,
          `This takes ${shards} from ${LIMIT}, as if each old shard were one node, and divides by ${nodes}: ${asNodes}. The old shards occupy ${used} nodes.`,
          `기존 샤드를 노드 하나로 보아 ${LIMIT}에서 ${numberWith(shards, '을/를')} 빼고 ${numberWith(nodes, '으로/로')} 나누면 ${asNodes}입니다. 기존 샤드는 노드 ${used}개를 차지합니다.`,
        ),
        'existing-in-nodes': answer(
          all - used,
          `${all} is a number of shards and ${used} the number of their nodes; ${all} − ${used} mixes the two. ${shards} shards exist.`,
          `${numberWith(all, '은/는')} 샤드 수이고 ${numberWith(used, '은/는')} 노드 수이므로 ${all} − ${numberWith(used, '은/는')} 둘을 섞은 계산입니다. 있는 샤드는 ${shards}개입니다.`,
        ),
        'rounded-up': answer(
          after(up),
          `This rounds ${LIMIT} ÷ ${nodes} up to ${up} before it takes off ${shards}. ${up} shards would need ${up * nodes} nodes, more than the quota.`,
          `${LIMIT} ÷ ${numberWith(nodes, '을/를')} ${numberWith(up, '으로/로')} 올림한 뒤 ${numberWith(shards, '을/를')} 뺀 값입니다. 샤드 ${up}개에는 노드가 ${up * nodes}개 필요해 할당량을 넘습니다.`,
        ),
        'five-replicas': answer(
          after(withFive),
          `${LIMIT} ÷ ${1 + MOST_REPLICAS}, rounded down, is ${withFive}, less ${shards}. That is the result for ${MOST_REPLICAS} replicas, the most a shard can have. Here each has ${replicas}.`,
          `${LIMIT} ÷ ${numberWith(1 + MOST_REPLICAS, '을/를')} 내림한 ${withFive}에서 ${numberWith(shards, '을/를')} 뺀 값으로, 복제본이 최대인 ${MOST_REPLICAS}개일 때의 값입니다. 여기서는 ${replicas}개입니다.`,
        ),
        'older-limit': answer(
          after(older),
          `${OLDER_LIMIT} ÷ ${nodes}, rounded down, is ${older}, less ${shards}. ${OLDER_LIMIT} nodes are the limit of old Redis versions. Here it is ${LIMIT}.`,
          `${OLDER_LIMIT} ÷ ${numberWith(nodes, '을/를')} 내림한 ${older}에서 ${numberWith(shards, '을/를')} 뺀 값입니다. 노드 ${OLDER_LIMIT}개는 오래된 Redis 버전의 한도이고, 여기서는 ${LIMIT}개입니다.`,
        ),
        'primary-twice': answer(
          after(twice),
          `${LIMIT} ÷ ${nodes + 1}, rounded down, is ${twice}, less ${shards}. One node too many is counted, as if the shard were a node beside its primary; it is the group itself.`,
          `${LIMIT} ÷ ${numberWith(nodes + 1, '을/를')} 내림한 ${twice}에서 ${numberWith(shards, '을/를')} 뺀 값입니다. 샤드를 프라이머리와 별개인 노드로 보아 하나를 더 셌지만, 샤드는 그 묶음 자체입니다.`,
        ),
      },
    }
  },
})
