import { describe, expect, it } from 'vitest'
import { widen } from '@/admin/Workbench/Cards/punctuation'
import { commandOf, commands } from '@/admin/Workbench/commands'
import { keyOf } from '@/admin/Workbench/commands/keyOf'
import { en } from '@/admin/Workbench/words/en'
import { zh } from '@/admin/Workbench/words/zh'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, code = '', held: Partial<typeof none> = {}) =>
  keyOf({ ...none, key, code, ...held })

describe('a pressed key', () => {
  it('is named the same with Caps Lock, and with a Chinese input method on', () => {
    expect([press('a', 'KeyA'), press('A', 'KeyA'), press('Process', 'KeyA')]).toEqual([
      ...['a', 'a', 'a'],
    ])
  })

  it('is named with what is held down', () => {
    expect(press('A', 'KeyA', { shiftKey: true })).toBe('Shift+A')
    expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z')
    expect(press('Ω', 'KeyZ', { altKey: true })).toBe('Alt+z')
    expect(press('?', 'Slash', { shiftKey: true })).toBe('?')
    expect(press('ArrowDown', 'ArrowDown', { shiftKey: true })).toBe('Shift+ArrowDown')
  })
})

describe('the commands', () => {
  it('have a key each, and no key has two', () => {
    const keys = commands.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(commands.every(({ id, keys: [key] }) => commandOf(key ?? '')?.id === id)).toBe(true)
  })

  it('have a name in each language', () => {
    const ids = commands.map(({ id }) => id).sort()
    expect(Object.keys(zh.commands).sort()).toEqual(ids)
    expect(Object.keys(en.commands).sort()).toEqual(ids)
  })
})

/** Every word of a language by its place; what a function fills in is an x. */
function labels(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
      const here = `${path}${name}`
      if (typeof value === 'string') return [[here, value] as const]
      if (typeof value === 'function') return [[here, String(value('x', 'x'))] as const]
      return [...labels(value as object, `${here}.`)]
    }),
  )
}

describe('the words of the workbench', () => {
  const [chinese, english] = [labels(zh), labels(en)]

  it('are all there in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    expect([...chinese.values(), ...english.values()].filter((one) => one.trim() === '')).toEqual(
      [],
    )
  })

  it('are of their language: Han in the Chinese, none in the English', () => {
    const han = /\p{Script=Han}/u
    const signs = new Set(['marks.body', 'raw.backKey'])
    const foreign = [...chinese].filter(([name, one]) => !signs.has(name) && !han.test(one))
    expect(foreign).toEqual([])
    expect([...english].filter(([, one]) => han.test(one))).toEqual([])
  })
})

describe('half-width marks made full-width', () => {
  it('are those beside Chinese characters', () => {
    expect(widen('他说:"好",就走了.')).toBe('他说：“好”，就走了。')
  })

  it('are not those of figures and of Latin words', () => {
    expect(widen('12:30, A, B (C)')).toBe('12:30, A, B (C)')
  })

  it('are done once', () => {
    const text = '价格(元):1.5,合计'
    expect(widen(widen(text))).toBe(widen(text))
  })
})
