import type { Refusal } from './refusal'
import { most } from './values'

/** Whether a key reaches for what all objects have in common. */
export const isPrototypeKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype'

/** What is wrong with a text of JSON, if anything: its form, its nesting, its keys. */
export const checkJson = (text: string): Refusal | undefined => {
  if (nestingOf(text) > most.nesting) {
    return bad(`JSON nests at most ${most.nesting} arrays and objects.`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad('This is no JSON.')
  }
  // Also written as \u005f_proto__.
  if (!/__proto__|constructor|prototype|\\u00/u.test(text)) return undefined
  const key = findPrototypeKey(value)
  return key === undefined ? undefined : bad(`No key may be called ${key}.`)
}

const bad = (message: string): Refusal => ({ status: 400, message })

/** The character codes of " \\ [ ] { and }. */
const signs = { quote: 34, backslash: 92, square: 91, squareEnd: 93, curly: 123, curlyEnd: 125 }

/** How deep the brackets outside of strings go; stops counting past what is allowed. */
const nestingOf = (text: string): number => {
  let [depth, deepest, inString] = [0, 0, false]
  for (let at = 0; at < text.length && deepest <= most.nesting; at++) {
    const sign = text.charCodeAt(at)
    if (inString) {
      if (sign === signs.backslash) at++
      else if (sign === signs.quote) inString = false
    } else if (sign === signs.quote) inString = true
    else if (sign === signs.square || sign === signs.curly) deepest = Math.max(deepest, ++depth)
    else if (sign === signs.squareEnd || sign === signs.curlyEnd) depth--
  }
  return deepest
}

const findPrototypeKey = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = isPrototypeKey(key) && !Array.isArray(value) ? key : findPrototypeKey(inner)
    if (found !== undefined) return found
  }
  return undefined
}
