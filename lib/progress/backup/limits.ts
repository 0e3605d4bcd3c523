/**
 * What a backup may be. A log of 100,000 events is about 25 MB of lines and 2 MB packed; a paper of 65 questions is half a megabyte of
 * one line. Everything here is checked while the file is read, before memory is spent on it.
 */
export type Limits = {
  /** Bytes of the file. */
  readonly file: number
  /** Bytes of its lines, unpacked. */
  readonly unpacked: number
  /** Unpacked bytes for each packed one, looked at once there are more than a megabyte: gzip itself could do 1032. */
  readonly ratio: number
  /** Bytes of one line. */
  readonly line: number
  readonly lines: number
  /** Objects and lists within each other. */
  readonly depth: number
}

const MEGABYTE = 1024 * 1024

export const LIMITS: Limits = {
  file: 64 * MEGABYTE,
  unpacked: 256 * MEGABYTE,
  ratio: 250,
  line: 4 * MEGABYTE,
  lines: 1_000_000,
  depth: 32,
}

/** Below so many unpacked bytes a file may be as dense as it likes. */
export const DENSE = MEGABYTE
