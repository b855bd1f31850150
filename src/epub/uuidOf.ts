/** A UUID (version 8, RFC 9562) made of the first digits of a SHA-256: the same hash, the same UUID. */
export function uuidOf(sha256: string): string {
  const digits = sha256
    .toLowerCase()
    .replace(/[^0-9a-f]/gu, '')
    .padEnd(32, '0')
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
