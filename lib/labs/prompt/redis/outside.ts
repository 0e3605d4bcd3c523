/** Commands and subcommands that redis-server 7.0 knows (`COMMAND LIST`) and this engine does not: they get a kind word instead of an error. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const CLUSTER_SUBCOMMANDS = words(`
  addslots addslotsrange bumpepoch count-failure-reports countkeysinslot delslots delslotsrange failover
  flushslots forget getkeysinslot help info links meet myid nodes replicas replicate reset saveconfig
  set-config-epoch setslot shards slaves slots
`)

export const OUTSIDE = words(`
  acl asking bgrewriteaof bgsave bitcount bitfield bitfield_ro bitop bitpos blmove blmpop blpop brpop brpoplpush
  bzmpop bzpopmax bzpopmin client command config copy debug dump eval eval_ro evalsha evalsha_ro failover fcall
  fcall_ro function geoadd geodist geohash geopos georadius georadius_ro georadiusbymember georadiusbymember_ro
  geosearch geosearchstore getbit getex hello hincrbyfloat hrandfield hscan hsetnx hstrlen lastsave latency lcs
  linsert lmove lmpop lolwut lpos lrem lset memory migrate module monitor move object pfadd pfcount pfdebug
  pfmerge pfselftest psubscribe psync pubsub punsubscribe randomkey readonly readwrite replconf replicaof
  restore restore-asking role rpoplpush save scan script select setbit shutdown sintercard slaveof slowlog smove
  sort sort_ro spop spublish srandmember sscan ssubscribe substr sunsubscribe swapdb sync time touch wait xack
  xadd xautoclaim xclaim xdel xgroup xinfo xlen xpending xrange xread xreadgroup xrevrange xsetid xtrim zdiff
  zdiffstore zinter zintercard zinterstore zlexcount zmpop zrandmember zrangebylex zrangestore zremrangebylex
  zremrangebyrank zremrangebyscore zrevrangebylex zscan zunion zunionstore
`)
