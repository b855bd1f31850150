import { checkJson, isPrototypeKey } from './checkJson'
import type { Refusal } from './refusal'
import { most } from './values'

/**
 * What is wrong with the parameters of a request to the API, if anything, for example of
 * `limit=1&limit=2`. Lists stay allowed: `where[id][in][0]=…`, `sort=a&sort=b`, `x[]=1&x[]=2`.
 */
export const checkQuery = (query: string): Refusal | undefined => {
  if (query === '') return undefined
  const seen = new Set<string>()
  const pairs = query.split('&')
  if (pairs.length > most.parameters) return bad(`More than ${most.parameters} parameters.`)
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const value = at < 0 ? '' : decode(pair.slice(at + 1))
    if (name === undefined || value === undefined) return bad('The query is written in UTF-8.')
    const fault = checkName(name) ?? checkValue(name, value)
    if (fault) return fault
    if (seen.has(name) && !isList(name)) return bad(`The parameter ${shown(name)} stands twice.`)
    seen.add(name)
  }
  return checkShapes(seen)
}

const bad = (message: string): Refusal => ({ status: 400, message })

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 60))

/** `where[a][b]` has the parts `where`, `a` and `b`; `where[author.name]` also `name`. */
const partsOf = (name: string): readonly string[] => name.split(/[[\].]+/u)

const checkName = (name: string): Refusal | undefined => {
  // Payload asks the database for a column of that name, which there is only with stores elsewhere.
  if (name === 'prefix') return bad('Files here have no prefix.')
  if ([...name].filter((letter) => letter === '[').length > most.brackets) {
    return bad(`A parameter has at most ${most.brackets} brackets.`)
  }
  const part = partsOf(name).find(isPrototypeKey)
  return part === undefined ? undefined : bad(`No parameter may be called ${part}.`)
}

/** Payload reads these as JSON when they come as text. */
const asJson = new Set(['where', 'data'])

const checkValue = (name: string, value: string): Refusal | undefined => {
  if (value.includes('\0')) return bad('A value holds no NUL.')
  return asJson.has(name) && value !== '' ? checkJson(value) : undefined
}

/** Names that may stand more than once, because a list is meant. */
const isList = (name: string): boolean =>
  name === '' || name === 'sort' || /\[(?:|in|not_in|all)\]$/u.test(name)

/** `limit=1&limit[a]=2` is a list or an object to some and a number to others. */
const checkShapes = (names: ReadonlySet<string>): Refusal | undefined => {
  const single = [...names].find((name) => meantOnce.test(name) && name.includes('['))
  return single === undefined ? undefined : bad(`The parameter ${shown(single)} is no list.`)
}

const meantOnce =
  /^(?:limit|page|depth|draft|trash|pagination|locale|cursor|since|formats|autosave|overrideLock|newspaper|collection)\[/u
