import type { ComponentType } from 'react'
import { AuroraStorage } from './aurora-storage'
import { AuthRbacIam } from './auth-rbac-iam'
import { BackupAndRestore } from './backup-and-restore'
import { ClusterMode } from './cluster-mode'
import { CostChoices } from './cost-choices'
import { CrossRegionReplica } from './cross-region-replica'
import { DbCache } from './db-cache'
import { EncryptionTransitRest } from './encryption-transit-rest'
import { ExamScoring } from './exam-scoring'
import { Failover } from './failover'
import { LazyLoading } from './lazy-loading'
import { MultiAzAndReadReplica } from './multi-az-and-read-replica'
import { NodeShardCluster } from './node-shard-cluster'
import type { DrawingProps } from './parts'
import { PortMap } from './port-map'
import { SecurityGroupPath } from './security-group-path'
import { SessionStore } from './session-store'
import { SortedSet } from './sorted-set'
import { Stampede } from './stampede'
import { TtlAndEviction } from './ttl-and-eviction'
import { WhereTheCacheStands } from './where-the-cache-stands'
import { WriteThrough } from './write-through'

const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'aurora-storage': AuroraStorage,
  'auth-rbac-iam': AuthRbacIam,
  'backup-and-restore': BackupAndRestore,
  'cluster-mode': ClusterMode,
  'cost-choices': CostChoices,
  'cross-region-replica': CrossRegionReplica,
  'db-cache': DbCache,
  'encryption-transit-rest': EncryptionTransitRest,
  'exam-scoring': ExamScoring,
  failover: Failover,
  'lazy-loading': LazyLoading,
  'multi-az-and-read-replica': MultiAzAndReadReplica,
  'node-shard-cluster': NodeShardCluster,
  'port-map': PortMap,
  'security-group-path': SecurityGroupPath,
  'session-store': SessionStore,
  'sorted-set': SortedSet,
  stampede: Stampede,
  'ttl-and-eviction': TtlAndEviction,
  'where-the-cache-stands': WhereTheCacheStands,
  'write-through': WriteThrough,
}

/** The drawing of a diagram: lines here, words from content/diagrams. A diagram nobody has drawn fails the build. */
export function Drawing({ diagram, locale }: DrawingProps) {
  const Lines = drawings[diagram.id]
  if (!Lines) throw new Error(`components/diagrams has no drawing for "${diagram.id}"`)
  return <Lines diagram={diagram} locale={locale} />
}
