import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, MAX_FILE_BYTES, MAX_LINE_LENGTH, MAX_LINES } from '@/text'

const PAGE = '青石县报\n\n本报讯 今年水库蓄水三千万立方米，下游六个乡的早稻都能按时插秧。\n'
const bytesOf = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))
const codeOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes)
  return decoded.ok ? 'ok' : decoded.reason.code
}

describe('decode', () => {
  it.each([
    ['utf8', false, 'utf-8'],
    ['utf8', true, 'utf-8'],
    ['utf16-le', false, 'utf-16le'],
    ['utf16-le', true, 'utf-16le'],
    ['utf16-be', false, 'utf-16be'],
    ['utf16-be', true, 'utf-16be'],
    ['gb18030', false, 'gb18030'],
    ['gbk', false, 'gb18030'],
  ])('reads %s, byte order mark %s', (name, bom, encoding) => {
    expect(decode(bytesOf(PAGE, name, bom))).toEqual({ ok: true, text: PAGE, encoding, bom })
  })

  it('reads English in UTF-16 without a mark', () => {
    const text = 'The board met on Monday.\n'
    expect(decode(bytesOf(text, 'utf16-le'))).toMatchObject({
      ok: true,
      text,
      encoding: 'utf-16le',
    })
  })

  it('names the offset of the first bad byte of damaged UTF-8 and does not take it for GB18030', () => {
    const bytes = bytesOf(PAGE.repeat(3), 'utf8')
    bytes[20] = 0xff
    const decoded = decode(bytes)
    expect(decoded.ok ? null : decoded.reason).toMatchObject({ code: 'not-decodable' })
    expect(decoded.ok ? '' : decoded.reason.message).toMatch(/offset (?:18|19|20)\b/u)
  })

  it('refuses a file cut in the middle of a UTF-8 character', () => {
    expect(codeOf(bytesOf('水库蓄满春水', 'utf8').slice(0, -1))).toBe('not-decodable')
  })

  it.each([
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
    ['NUL characters in text', bytesOf('水库\0蓄水\n', 'utf8')],
    ['an archive', Uint8Array.from([80, 75, 3, 4, 20, 0, 0, 0, 8, 0, 201])],
  ])('refuses %s as binary', (_, bytes) => {
    expect(codeOf(bytes)).toBe('binary')
  })

  it('refuses noise', () => {
    const noise = Uint8Array.from({ length: 999 }, (_, i) => ((i * 7919) % 255) + 1)
    expect(['not-decodable', 'binary']).toContain(codeOf(noise))
  })

  it('refuses what is empty, blank or too large, and says which', () => {
    expect(codeOf(new Uint8Array())).toBe('empty')
    expect(codeOf(bytesOf('\n \u3000\r\n', 'utf8'))).toBe('blank')
    expect(codeOf(new Uint8Array(MAX_FILE_BYTES + 1).fill(65))).toBe('too-large')
    expect(codeOf(bytesOf(`a\n${'b'.repeat(MAX_LINE_LENGTH + 1)}`, 'utf8'))).toBe('line-too-long')
    expect(codeOf(bytesOf('a\n'.repeat(MAX_LINES + 1), 'utf8'))).toBe('too-many-lines')
    expect(codeOf(bytesOf('a\n'.repeat(MAX_LINES), 'utf8'))).toBe('ok')
  })

  it('names the long line', () => {
    const decoded = decode(bytesOf(`a\n${'b'.repeat(MAX_LINE_LENGTH + 1)}`, 'utf8'))
    expect(decoded.ok ? '' : decoded.reason.message).toMatch(/^Line 2 has 20001 characters/u)
  })
})
