/** Gives the offset of the first byte that is not UTF-8, or -1 when all of them are. */
export function firstBadUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/**
 * Gives how much of the bytes above ASCII stands in valid UTF-8 sequences, 0 to 1. Damaged UTF-8 has
 * nearly all of them, GB18030 hardly any: so one damaged byte does not make UTF-8 pass for GB18030.
 */
export function validUtf8Share(bytes: Uint8Array): number {
  let high = 0
  let valid = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if ((bytes[at] ?? 0) >= 0x80) high += Math.max(1, length)
    // Two-byte sequences also come about by chance in GB18030.
    if (length >= 3) valid += length
    at += Math.max(1, length)
  }
  return high === 0 ? 1 : valid / high
}

/** Bytes of the well-formed sequence at an offset, 0 if there is none (Unicode table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1] ?? 0
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  return overlong || outside ? 0 : length
}
