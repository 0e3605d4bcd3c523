import type { Bytes } from '../../bytes'

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const INFINITE = /^([+-]?)inf(inity)?$/i

/** What C's strtod makes of a whole text, but for hexadecimal, which is out of scope. Null where something is left over or it is no number. */
export function parseDecimal(text: Bytes): number | null {
  const [, sign, infinite] = INFINITE.exec(text) ? [text, text[0], true] : []
  if (infinite) return sign === '-' ? -Infinity : Infinity
  return DECIMAL.test(text) ? Number(text) : null
}

/** A score as ZADD takes it: beyond the range of a double, upwards or down to zero, is no valid float. */
export function parseFloat64(text: Bytes): number | null {
  const value = parseDecimal(text)
  if (value === null || INFINITE.test(text)) return value
  const mantissa = text.replace(/e.*$/i, '')
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(mantissa)) ? value : null
}

/** A double as C's `%.17g` prints it, halves to even: what Redis answers for a score. */
export function formatFloat64(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const [digits, exponent] = significant(Math.abs(value))
  const sign = value < 0 ? '-' : ''
  const trimmed = digits.replace(/0+$/, '')
  if (exponent < -4 || exponent >= 17) {
    const fraction = trimmed.length > 1 ? `.${trimmed.slice(1)}` : ''
    const power = String(Math.abs(exponent)).padStart(2, '0')
    return `${sign}${trimmed[0]}${fraction}e${exponent < 0 ? '-' : '+'}${power}`
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${trimmed}`
  const whole = digits.slice(0, exponent + 1)
  const fraction = digits.slice(exponent + 1).replace(/0+$/, '')
  return `${sign}${whole}${fraction && `.${fraction}`}`
}

/** Seventeen significant digits and the power of ten of the first. JavaScript rounds a half away from zero; C rounds it to even. */
function significant(value: number): readonly [string, number] {
  const [, exact = '', far = '0'] = /^([\d.]+)e(.+)$/.exec(value.toExponential(60)) ?? []
  const all = exact.replace('.', '')
  if (/^50*$/.test(all.slice(17)) && Number(all[16]) % 2 === 0) return [all.slice(0, 17), Number(far)]
  const [, rounded = '', power = '0'] = /^([\d.]+)e(.+)$/.exec(value.toExponential(16)) ?? []
  return [rounded.replace('.', ''), Number(power)]
}
