import type { LeaderboardAct } from './leaderboard'

/** What asks the same of each: a Redis command, and a statement of SQL on a table `score (player, points)`. */
export type Asked = { readonly redis: string; readonly sql: string }

/** @param act names are such as `isPlayerName` lets through, which need no quotes */
export function askedFor(act: LeaderboardAct): Asked {
  switch (act.kind) {
    case 'score':
      return {
        redis: `ZINCRBY board ${act.by} ${act.player}`,
        sql: `UPDATE score SET points = points + ${act.by} WHERE player = '${act.player}'`,
      }
    case 'top':
      return {
        redis: `ZREVRANGE board 0 ${act.count - 1} WITHSCORES`,
        sql: `SELECT player, points FROM score ORDER BY points DESC, player DESC LIMIT ${act.count}`,
      }
    case 'rank':
      return { redis: `ZREVRANK board ${act.player}`, sql: rankSql(act.player) }
    case 'around':
      return {
        redis: `ZREVRANK board ${act.player}, ZREVRANGE board …`,
        sql: `${rankSql(act.player)}, SELECT … LIMIT ${2 * act.beside + 1} OFFSET …`,
      }
  }
}

const rankSql = (player: string): string =>
  `SELECT count(*) FROM score WHERE (points, player) > (SELECT points, player FROM score WHERE player = '${player}')`

/** Names that a learner may type: short, and of letters, digits, `_`, `:`, `.` and `-`. */
export const isPlayerName = (text: string): boolean => /^[\p{L}\d_:.-]{1,24}$/u.test(text)
