import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const prefix = 'bnk_'
const secretLength = 43
const checkLength = 6

const shape = /^bnk_[0-9A-Za-z]{49}$/u

/**
 * A new key: `bnk_`, 32 random bytes in base 62, and a checksum of six characters, by which a scanner
 * for leaked secrets knows it from anything else.
 */
export const makeKey = (): string => {
  const secret = prefix + inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), secretLength)
  return secret + checkOf(secret)
}

/** Whether a text can be a key at all: its form and its checksum. Asks no database. */
export const isKeyShaped = (text: string): boolean =>
  shape.test(text) && checkOf(text.slice(0, -checkLength)) === text.slice(-checkLength)

/** What is kept of a key: its SHA-256, in hexadecimal. Its 256 random bits need no salt. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** How a key begins, for telling keys apart: `bnk_3fK9aZ`. */
export const hintOf = (key: string): string => key.slice(0, prefix.length + 6)

const checkOf = (text: string): string => inBase62(BigInt(crc32(text)), checkLength)

const inBase62 = (value: bigint, length: number): string => {
  const digits: string[] = []
  for (let left = value; digits.length < length; left /= 62n) {
    digits.unshift(alphabet.charAt(Number(left % 62n)))
  }
  return digits.join('')
}
