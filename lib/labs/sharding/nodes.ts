/** Node arithmetic of cluster mode enabled: shards × (1 + replicas) ≤ limit. */

/** Nodes of a cluster until the quota is raised, and the most after it. */
export const limits = [90, 500] as const
export type Limit = (typeof limits)[number]
export const MOST_REPLICAS = 5

/** Every shard is a primary and its replicas. */
export const nodesOf = (shards: number, replicas: number): number => shards * (1 + replicas)

/** How many shards a limit allows. */
export const mostShards = (limit: number, replicas: number): number => Math.floor(limit / (1 + replicas))

export type Layout = {
  readonly replicas: number
  readonly shards: number
  readonly nodes: number
  readonly spare: number
}

/** The largest layout for each number of replicas: of 500 nodes 500 × 1, 250 × 2, … 83 × 6. */
export const layouts = (limit: number): readonly Layout[] =>
  Array.from({ length: MOST_REPLICAS + 1 }, (_, replicas) => {
    const shards = mostShards(limit, replicas)
    const nodes = nodesOf(shards, replicas)
    return { replicas, shards, nodes, spare: limit - nodes }
  })
