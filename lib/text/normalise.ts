const FULL_WIDTH = /[！-～]/g
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * One form for texts that look alike: composed Hangul (NFC), half-width Latin letters, digits and signs.
 * Not NFKC: that would read `10²` as `102`, and a wrong number must never match.
 */
export const normalise = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u3000/g, ' ')
    .normalize('NFC')
