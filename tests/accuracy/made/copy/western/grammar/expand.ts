import { pickFresh } from './fresh'
import { polish } from './polish'
import type { Facts, Scope } from './types'

const THOUSANDS: Readonly<Record<string, string>> = { en: ',', fr: ' ', de: '.' }

/**
 * Writes a template out: `[a|b]` is one of the two, `{town}` a fact of the story or else a word of that
 * list, `{#3-40}` a number, `{=1890-1925}` one without a mark for the thousands, `{^town}` with a capital, `{!town}` in capitals, `{speaker.last}` the last
 * word of it; `‹` and `›` print square brackets. Throws on a name that is neither fact nor list.
 */
export function expand(template: string, scope: Scope): string {
  return polish(fill(template, scope), scope.language).replaceAll('‹', '[').replaceAll('›', ']')
}

/** The facts of a story: every template written out once, in order, no two of them the same. */
export function settle(templates: Facts, scope: Scope): Scope {
  const settled: Record<string, string> = { ...scope.facts }
  for (const [name, template] of Object.entries(templates)) {
    settled[name] = unlike(Object.values(settled), () =>
      fill(template, { ...scope, facts: settled }),
    )
  }
  return { ...scope, facts: settled }
}

/** A second try, and a few more, where the same person would play two parts. */
function unlike(taken: readonly string[], write: () => string): string {
  let value = write()
  for (let tries = 0; tries < 8 && taken.some((text) => holds(text, value)); tries++)
    value = write()
  return value
}

/** Short values, such as initials, may come again. */
function holds(text: string, value: string): boolean {
  return text === value || (value.length > 4 && text.includes(value))
}

function fill(template: string, scope: Scope): string {
  const [first = '', ...slots] = choose(template, scope).split('{')
  return slots.reduce((text, slot) => {
    const end = slot.indexOf('}')
    const write = () => slotText(slot.slice(0, end), scope)
    // `from {place} to {place}`: two places, and neither where the story plays.
    const facts = slot.slice(0, end) in scope.words ? Object.values(scope.facts) : []
    return (
      text + (facts.length > 0 ? unlike([...facts, text], write) : write()) + slot.slice(end + 1)
    )
  }, first)
}

/** One of each `[a|b]`, the innermost first. */
function choose(template: string, { random }: Scope): string {
  let text = template
  for (let to = text.indexOf(']'); to >= 0; to = text.indexOf(']')) {
    const from = text.lastIndexOf('[', to)
    const pick = random.pick(text.slice(from + 1, to).split('|'))
    text = text.slice(0, from) + pick + text.slice(to + 1)
  }
  return text
}

function slotText(slot: string, scope: Scope): string {
  if (slot.startsWith('=')) return String(numberIn(slot.slice(1), scope))
  if (slot.startsWith('#')) return grouped(numberIn(slot.slice(1), scope), scope)
  if (slot.startsWith('^')) {
    const text = slotText(slot.slice(1), scope)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  if (slot.startsWith('!')) return slotText(slot.slice(1), scope).toUpperCase()
  if (slot.endsWith('.last')) return slotText(slot.slice(0, -5), scope).split(' ').at(-1) ?? ''
  const fact = scope.facts[slot]
  if (fact !== undefined) return fact
  const words = scope.words[slot]
  if (!words) throw new Error(`"${slot}" is no fact and no word list: add it to one of them.`)
  const word = slot === scope.surnames ? pickFresh(words, scope.random) : scope.random.pick(words)
  return fill(word, scope)
}

/** A number of `1200-9000`; with a step, of `100-900/50`. */
function numberIn(range: string, { random }: Scope): number {
  const [span = '', by = '1'] = range.split('/')
  const [low = 0, high = 0] = span.split('-').map(Number)
  const step = Number(by)
  return random.int(Math.ceil(low / step), Math.floor(high / step)) * step
}

/** From four digits, in groups of three: `1,200`, `1 200` in French, `1.200` in German. */
function grouped(value: number, { language }: Scope): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, THOUSANDS[language] ?? '')
}
