import { bytesOf } from '../../bytes'
import { keySlot } from '../../key-slot'
import type { ConnectionCommand, ConnectionCommands } from './connection'
import { CLUSTER_SUBCOMMANDS } from './outside'
import { bulk, error, integer, quoted, wrongCount } from './reply'
import { type Context, type Effect, effect, type Settings } from './server'

/** The lines of INFO replication that a learner reads; those about offsets and backlogs are left out. */
const replication = ({ role, replicas }: Settings): string =>
  [
    '# Replication',
    `role:${role === 'primary' ? 'master' : 'slave'}`,
    ...(role === 'replica' ? ['master_link_status:up', 'slave_read_only:1'] : []),
    `connected_slaves:${role === 'primary' ? replicas : 0}`,
    'master_failover_state:no-failover',
    '',
  ].join('\r\n')

const checkInfo: ConnectionCommand['check'] = (args) => {
  const [section = ''] = args
  return args.length === 1 && section.toLowerCase() === 'replication'
    ? null
    : { outside: `INFO ${args.join(' ')}`.trim() }
}

/** Subcommands count their own words. */
const checkCluster: ConnectionCommand['check'] = ([word = '', ...rest]) => {
  const subcommand = word.toLowerCase()
  if (CLUSTER_SUBCOMMANDS.has(subcommand)) return { outside: `CLUSTER ${subcommand.toUpperCase()}` }
  if (subcommand !== 'keyslot') return error(`unknown subcommand '${quoted(word)}'. Try CLUSTER HELP.`)
  return rest.length === 1 ? null : wrongCount('cluster|keyslot')
}

const slot = ({ server, args }: Context): Effect =>
  effect(
    server,
    server.settings.cluster ? integer(keySlot(args[1] ?? '')) : error('This instance has cluster support disabled'),
  )

export const information: ConnectionCommands = {
  info: {
    arity: -1,
    check: checkInfo,
    run: ({ server }) => effect(server, bulk(bytesOf(replication(server.settings)))),
  },
  cluster: { arity: -2, check: checkCluster, run: slot },
}
