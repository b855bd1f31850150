import type { Random } from '../../types'
import { hanDigits, hanNumber } from './hanNumber'
import type { Scene, Words } from './types'

const NUMBER = /^(汉|〇)?#(\d+)(\.\d)?-(\d+)(\.\d)?(?:\*(\d+))?$/u

/** Gives the number that a slot such as `#10-90`, `#1.0-9.9` or `汉#2-40` asks for; null for a word's. */
const numberFor = (slot: string, random: Random): string | null => {
  const found = NUMBER.exec(slot)
  if (!found) return null
  const [, form, low = '0', lowTenth, high = '0', highTenth = '', step] = found
  if (lowTenth !== undefined) {
    const tenths = random.int(Number(low + lowTenth) * 10, Number(high + highTenth) * 10)
    return (tenths / 10).toFixed(1)
  }
  const value = random.int(Number(low), Number(high)) * Number(step ?? 1)
  if (form === '汉') return hanNumber(value)
  return form === '〇' ? hanDigits(value) : String(value)
}

/** Opens a scene: one story's words, drawn from these lists as they are first needed. */

export const createScene = ({ words, random }: { words: Words; random: Random }): Scene => {
  const bound = new Map<string, string>()

  const draw = (name: string): string => {
    const list = words[name]
    if (!list)
      throw new RangeError(`No list of words is called "${name}": add it to the desk's words.`)
    return say(random.pick(list))
  }

  const recall = (slot: string): string => {
    const known = bound.get(slot)
    if (known !== undefined) return known
    const name = words[slot] ? slot : slot.replace(/\d$/u, '')
    const taken = [...bound].filter(([key]) => key.replace(/\d$/u, '') === name).map(([, v]) => v)
    let word = draw(name)
    for (let tries = 0; taken.includes(word) && tries < 8; tries++) word = draw(name)
    bound.set(slot, word)
    return word
  }

  const choose = (pattern: string): string => {
    const close = pattern.indexOf(']')
    if (close < 0) return pattern
    const open = pattern.lastIndexOf('[', close)
    const one = random.pick(pattern.slice(open + 1, close).split('|'))
    return choose(pattern.slice(0, open) + one + pattern.slice(close + 1))
  }

  const fill = (slot: string): string =>
    slot.startsWith('~') ? draw(slot.slice(1)) : (numberFor(slot, random) ?? recall(slot))

  const say = (pattern: string): string => {
    const [before = '', ...parts] = choose(pattern).split('{')
    return parts.reduce((said, part) => {
      const close = part.indexOf('}')
      return said + fill(part.slice(0, close)) + part.slice(close + 1)
    }, before)
  }
  return { say, choose, random }
}
