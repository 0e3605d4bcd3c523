/**
 * The small set of guards from which the shapes of events and snapshots are put together. Hand-written: a schema library
 * weighs more than the rest of the study half, and one of them compiles code, which the site's policy forbids.
 */

export type Check<T> = (value: unknown) => value is T

/** Marks a field that may be missing. */
export type Optional<T> = { readonly optional: Check<T> }

/** A check for every field of T: a field added to the type and forgotten here is a type error. */
export type Fields<T> = {
  readonly [P in keyof T]-?: Record<never, never> extends Pick<T, P> ? Optional<Exclude<T[P], undefined>> : Check<T[P]>
}

type Row = { readonly [field: string]: unknown }
type AnyField = Check<unknown> | Optional<unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
export const isNull = (value: unknown): value is null => value === null
export const isNumber = (value: unknown): value is number => Number.isFinite(value)
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/**
 * Text that becomes the key of a record: any but the empty one and the names every object inherits, with which a forged
 * file could reach into a prototype.
 */
export const isKey = <T extends string>(value: unknown): value is T =>
  isText(value) && value !== '' && !(value in Object.prototype)

export const between =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    isNumber(value) && value >= least && value <= most

export const oneOf =
  <const T extends readonly unknown[]>(...values: T): Check<T[number]> =>
  (value): value is T[number] =>
    values.includes(value)

export const either =
  <A, B>(a: Check<A>, b: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    a(value) || b(value)

export const arrayOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check)

export const pairOf =
  <T>(check: Check<T>): Check<readonly [T, T]> =>
  (value): value is readonly [T, T] =>
    Array.isArray(value) && value.length === 2 && value.every(check)

export const recordOf =
  <K extends string, T>(check: Check<T>): Check<Readonly<Record<K, T>>> =>
  (value): value is Readonly<Record<K, T>> =>
    isRow(value) && Object.keys(value).every((key) => isKey(key) && check(value[key]))

const passes = (field: AnyField, value: unknown): boolean =>
  typeof field === 'function' ? field(value) : value === undefined || field.optional(value)

/** Name of the first field that is not as it should be, '' for a value that is no object, null when all are well. */
export function faultIn(fields: Readonly<Record<string, AnyField>>, value: unknown): string | null {
  if (!isRow(value)) return ''
  return Object.entries(fields).find(([name, field]) => !passes(field, value[name]))?.[0] ?? null
}

/** An object with these fields; others are none of our business and stay where they are. */
export const shape =
  <T>(fields: Fields<T>): Check<T> =>
  (value): value is T =>
    faultIn(fields, value) === null
