/**
 * Why a file is refused as a whole; nothing of it was taken. Each has its sentence in lib/i18n/messages/files.ts.
 * - `empty`: no byte, or no line
 * - `not-a-backup`: it does not begin as a backup does
 * - `newer`: of a later version of the format
 * - `too-large`: the file itself · `unpacks-too-large`: what it unpacks to · `bomb`: far more than such a file ever holds for its size
 * - `line-too-long`, `too-many-lines`, `too-deep`: see limits.ts
 * - `encoding`: not UTF-8 · `damaged`: packed wrongly, or a line is no JSON
 * - `checksum`: complete, and changed since it was made · `counts`: it does not hold what it says · `after-end`: something follows its end
 * - `unreadable`: the device could not read it to the end
 */
export type BackupRefusal =
  | 'empty'
  | 'not-a-backup'
  | 'newer'
  | 'too-large'
  | 'unpacks-too-large'
  | 'bomb'
  | 'line-too-long'
  | 'too-many-lines'
  | 'too-deep'
  | 'encoding'
  | 'damaged'
  | 'checksum'
  | 'counts'
  | 'after-end'
  | 'unreadable'
