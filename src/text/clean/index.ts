import { dropInvisible } from './invisible'
import { closeLetterSpacing } from './letterSpacing'
import { curlQuotes } from './quotes'
import { closeSpaces } from './spaces'
import { unshadow } from './unshadow'
import { setWidths } from './widths'

export type Rule = (text: string) => string

/** The rules that need a whole line, in order. */
const LINE_RULES: readonly Rule[] = [dropInvisible, unshadow, closeLetterSpacing]

/** The rules that need only the characters around, in order; they hold for joined lines too. */
const TEXT_RULES: readonly Rule[] = [dropInvisible, closeSpaces, setWidths, curlQuotes]

/** Every cleaning rule, in order: what `clean` does. */
export const RULES: readonly Rule[] = [...LINE_RULES, ...TEXT_RULES]

/** Gives one line cleaned: shadow and letter-spacing undone, then spaces, widths and quotes in order. */
export function clean(line: string): string {
  return settle(RULES, line)
}

/** Gives joined lines cleaned; the rules that look at a line as a whole have run before. */
export function cleanText(text: string): string {
  return settle(TEXT_RULES, text)
}

/** Gives one line ready to be joined to others: the line rules only, edges trimmed. */
export function cleanLine(line: string): string {
  return settle(LINE_RULES, line).trim()
}

/** No printed line needs more rounds. */
const MOST_ROUNDS = 12

/**
 * One rule can make room for an earlier one, so the list runs until nothing changes: mostly twice. What
 * does not settle is no print and stays as it came, so that cleaning it again gives the same.
 */
function settle(rules: readonly Rule[], text: string): string {
  let before = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = rules.reduce((value, rule) => rule(value), before)
    if (after === before) return after
    before = after
  }
  return text
}
