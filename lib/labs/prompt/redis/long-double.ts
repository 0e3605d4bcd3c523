import type { Bytes } from '../../bytes'

/**
 * The 80-bit long double in which INCRBYFLOAT adds on x86: `mantissa · 2^exponent` with at most 64 bits of mantissa, so that
 * 0.1 + 0.2 is 0.3. Range is not modelled: exponents of ten beyond ±400 are out of scope.
 */
export type LongDouble = { readonly mantissa: bigint; readonly exponent: number }

const BITS = 64
const MOST_POWER = 400
const bitLength = (value: bigint): number => value.toString(2).length

/** Divides and rounds to the nearest, halves to even; both positive. */
function divideToEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient
}

/** `numerator / denominator · 2^exponent` rounded to 64 bits. */
function rounded(numerator: bigint, denominator: bigint, exponent: number): LongDouble {
  if (numerator === 0n) return { mantissa: 0n, exponent: 0 }
  const negative = numerator < 0n
  const positive = negative ? -numerator : numerator
  let shift = bitLength(positive) - bitLength(denominator) - BITS
  const quotient = () =>
    shift > 0
      ? divideToEven(positive, denominator << BigInt(shift))
      : divideToEven(positive << BigInt(-shift), denominator)
  let mantissa = quotient()
  if (bitLength(mantissa) > BITS) {
    shift++
    mantissa = quotient()
  }
  return { mantissa: negative ? -mantissa : mantissa, exponent: exponent + shift }
}

/** The nearest long double of a decimal text, or null if it is none. Infinity and hexadecimal are not read. */
export function parseLongDouble(text: Bytes): LongDouble | null {
  const [, sign, whole = '', fraction = '', power = '0'] =
    /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? []
  if (sign === undefined || Math.abs(Number(power)) > MOST_POWER) return null
  const ten = Number(power) - fraction.length
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  return ten >= 0 ? rounded(digits * 10n ** BigInt(ten), 1n, 0) : rounded(digits, 10n ** BigInt(-ten), 0)
}

export function addLongDouble(a: LongDouble, b: LongDouble): LongDouble {
  const exponent = Math.min(a.exponent, b.exponent)
  const aligned = (value: LongDouble) => value.mantissa << BigInt(value.exponent - exponent)
  return rounded(aligned(a) + aligned(b), 1n, exponent)
}

/** As C's `%.17Lf` prints it, without the zeros at the end. */
export function formatLongDouble({ mantissa, exponent }: LongDouble): string {
  const scaled = (mantissa < 0n ? -mantissa : mantissa) * 10n ** 17n
  const units = exponent >= 0 ? scaled << BigInt(exponent) : divideToEven(scaled, 1n << BigInt(-exponent))
  const digits = units.toString().padStart(18, '0')
  const text = `${digits.slice(0, -17)}.${digits.slice(-17)}`.replace(/\.?0+$/, '')
  return mantissa < 0n && text !== '0' ? `-${text}` : text
}
