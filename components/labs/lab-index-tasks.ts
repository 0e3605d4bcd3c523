import type { LabId } from '@/lib/content/labs'
import { catalogue } from '@/lib/labs/catalogue'

const ids = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id)

/** The ids of each lab's tasks. For the server: importing this loads every lab. */
export const tasksOfLabs: { readonly [Lab in LabId]: readonly string[] } = {
  caching: ids(catalogue.caching.tasks),
  replication: ids(catalogue.replication.tasks),
  sharding: ids(catalogue.sharding.tasks),
  ports: ids(catalogue.ports.tasks),
  prompt: ids(catalogue.prompt.tasks),
  leaderboard: ids(catalogue.leaderboard.tasks),
}
