import { hitRateForLatency } from './hit-rate-for-latency'
import { memoryPerShard } from './memory-per-shard'
import { replicasForReads } from './replicas-for-reads'
import { reservedOrOnDemand } from './reserved-or-on-demand'
import { shardsWithinNodeLimit } from './shards-within-node-limit'
import type { Template } from './template'

const all = [shardsWithinNodeLimit, memoryPerShard, replicasForReads, hitRateForLatency, reservedOrOnDemand]

/** Every template by its id. */
export const templates: ReadonlyMap<string, Template> = new Map(all.map((template) => [template.id, template]))
