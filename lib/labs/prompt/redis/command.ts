import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import { type Data, type Kind, open, type ValueOf } from './data'
import { type Reply, WRONG_TYPE } from './reply'

/** What a data command is given. Expired keys are gone from the data already. */
export type Call = {
  readonly data: Data
  readonly now: Instant
  /** The command as it was typed, in lower case. */
  readonly name: string
  /** Without the command itself; as many as its arity asks for. */
  readonly args: readonly Bytes[]
}
/** `outside`: the server would know what to do, we do not; the words say what was asked for. */
export type Outcome = { readonly data: Data; readonly reply: Reply } | { readonly outside: string }
export type Run = (call: Call) => Outcome

export type Command = {
  /** Words with the command itself: exactly so many, or at least so many if negative. */
  readonly arity: number
  readonly run: Run
  /** Changes data: a replica refuses it. */
  readonly writes?: true
  /** Which arguments are keys, the first being 1, the last counted from the end if negative. One at 1 unless it says so; null: none. */
  readonly keys?: readonly [first: number, last: number, step: number] | null
}
export type Commands = Readonly<Record<string, Command>>

export const answer = ({ data }: Call, reply: Reply): Outcome => ({ data, reply })

/** A command on the key that is its first argument, refused if that holds another kind of value. */
export const on =
  <K extends Kind>(kind: K, run: (call: Call, value: ValueOf<K> | null, key: Bytes) => Outcome): Run =>
  (call) => {
    const [key = ''] = call.args
    const value = open(call.data, key, kind)
    return value === 'wrong' ? answer(call, WRONG_TYPE) : run(call, value, key)
  }
