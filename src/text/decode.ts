import { MAX_FILE_BYTES, MAX_LINE_LENGTH, MAX_LINES } from './limits'
import { toLines } from './lines'
import { looksLikeGb18030, looksLikeText, looksLikeUtf16 } from './plausible'
import { firstBadUtf8, validUtf8Share } from './utf8'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export type DecodeCode =
  'empty' | 'blank' | 'too-large' | 'line-too-long' | 'too-many-lines' | 'binary' | 'not-decodable'

/** Why a source cannot be read: a code for programs, a sentence (what, where, what to do) for people. */
export type DecodeReason = { readonly code: DecodeCode; readonly message: string }

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      readonly encoding: Encoding
      readonly bom: boolean
    }
  | { readonly ok: false; readonly reason: DecodeReason }

/**
 * Gives the text of a source file: UTF-8, UTF-16 (either byte order) or GB18030, each with or without
 * a byte order mark, which is not part of the text. Strict: no byte is ever replaced or skipped; what
 * is none of these, or too large, or blank, comes back as a reason.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    return failed('empty', 'The file is empty (0 bytes). Export the page again.')
  }
  if (bytes.length > MAX_FILE_BYTES) {
    return failed(
      'too-large',
      `The file has ${bytes.length} bytes, more than the ${MAX_FILE_BYTES} that a page may have. Split it into one file per page.`,
    )
  }
  const found = decodeMarked(bytes) ?? decodeUnmarked(bytes)
  return found.ok ? checkText(found) : found
}

const MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte))
  if (!mark) return null
  const text = decodeAs(mark.encoding, bytes.subarray(mark.bytes.length))
  if (text !== null) return { ok: true, text, encoding: mark.encoding, bom: true }
  const at = mark.encoding === 'utf-8' ? ` (first bad byte at offset ${firstBadUtf8(bytes)})` : ''
  return failed(
    'not-decodable',
    `The file begins with a ${mark.encoding.toUpperCase()} byte order mark, but what follows is not ${mark.encoding.toUpperCase()}${at}. Export it again as UTF-8.`,
  )
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null && !bytes.includes(0)) {
    return { ok: true, text: utf8, encoding: 'utf-8', bom: false }
  }
  const utf16 = decodeUtf16(bytes)
  if (utf16) return utf16
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return failed(
      'binary',
      `The file holds a NUL byte at offset ${nul}: it is binary, not text. Import the text that belongs to it.`,
    )
  }
  const gb = validUtf8Share(bytes) < 0.6 ? decodeAs('gb18030', bytes) : null
  if (gb !== null && looksLikeGb18030(bytes, gb)) {
    return { ok: true, text: gb, encoding: 'gb18030', bom: false }
  }
  return failed(
    'not-decodable',
    `The file is neither UTF-8 (first bad byte at offset ${firstBadUtf8(bytes)}) nor UTF-16 nor GB18030. Export it again as UTF-8.`,
  )
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeAs(encoding, bytes)
    if (text !== null && looksLikeUtf16(text)) return { ok: true, text, encoding, bom: false }
  }
  return null
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    // A TypeError is how the platform says "not in this encoding"; anything else is a real fault.
    if (error instanceof TypeError) return null
    throw error
  }
}

function checkText(found: Extract<Decoded, { ok: true }>): Decoded {
  const nul = found.text.indexOf('\0')
  if (nul >= 0) {
    const line = toLines(found.text.slice(0, nul + 1)).length
    return failed(
      'binary',
      `The text holds a NUL character in line ${line}: it is binary, not text. Import the text that belongs to it.`,
    )
  }
  if (!looksLikeText(found.text)) {
    return failed(
      'binary',
      'The file is full of control characters: it is binary, not text. Import the text that belongs to it.',
    )
  }
  return checkLines(found)
}

function checkLines(found: Extract<Decoded, { ok: true }>): Decoded {
  if (!/\S/u.test(found.text)) {
    return failed('blank', 'The file holds nothing but blank lines. Export the page again.')
  }
  const lines = toLines(found.text)
  if (lines.length > MAX_LINES) {
    return failed(
      'too-many-lines',
      `The file has ${lines.length} lines, more than the ${MAX_LINES} that a page may have. Split it into one file per page.`,
    )
  }
  const long = lines.find((line) => line.text.length > MAX_LINE_LENGTH)
  if (!long) return found
  return failed(
    'line-too-long',
    `Line ${long.number} has ${long.text.length} characters, more than the ${MAX_LINE_LENGTH} that a line may have. Break it into lines or paragraphs.`,
  )
}

function failed(code: DecodeCode, message: string): Decoded {
  return { ok: false, reason: { code, message } }
}
