/** Whether a decoded text has no more control characters than an old text file may have. */
export function looksLikeText(text: string): boolean {
  return count(text, /[\u0001-\u0008\u000e-\u001f\u007f]/gu) <= text.length * 0.02
}

/**
 * Whether a text decoded as UTF-16 without a byte order mark is one: it has no NUL, and nearly all of
 * it is what newspapers print. The wrong byte order, or other encodings, give rare characters.
 */
export function looksLikeUtf16(text: string): boolean {
  return text.length > 0 && !text.includes('\0') && printedShare(text) > 0.95
}

/**
 * Whether a text decoded as GB18030 is one: no private use, no control characters, nearly all of it
 * what newspapers print, and most Han characters from the region where GB2312 has the common ones.
 */
export function looksLikeGb18030(bytes: Uint8Array, text: string): boolean {
  if (/[\p{Co}\p{Cn}\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f]/u.test(text)) return false
  return printedShare(text) > 0.95 && commonPairShare(bytes) >= 0.5
}

const PRINTED =
  /[\n\r\t\f\u0020-\u007e\u00a0-\u00ff\u2010-\u203b\u2100-\u22ff\u2460-\u24ff\u2500-\u26ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu

function printedShare(text: string): number {
  return count(text, PRINTED) / text.length
}

/** Share of the two-byte characters whose bytes are both from 0xA1 up. */
function commonPairShare(bytes: Uint8Array): number {
  let pairs = 0
  let common = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const next = bytes[at + 1] ?? 0
    pairs++
    if ((bytes[at] ?? 0) >= 0xa1 && next >= 0xa1) common++
    // Four-byte characters have a digit second.
    at += next >= 0x30 && next <= 0x39 ? 3 : 1
  }
  return pairs === 0 ? 0 : common / pairs
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
