import { diffArrays } from 'diff'
import { joinCrumbs, toPiece, type Piece } from '@/text/compare/pieces'

/** Comparing takes time squared where all is rewritten: so many changes, so many ms. */
const limits = { maxEditLength: 2000, timeout: 200 }

/**
 * How one text became another: characters of Chinese, Japanese and Korean one by one, words of other
 * scripts whole. `the book shop` → `the bookshop`: `the [-book-][- -][-shop-][+bookshop+]`, joined.
 */
export function diffWords(from: string, to: string): readonly Piece[] {
  const changes = diffArrays(toTokens(from), toTokens(to), limits)
  if (!changes) return [{ kind: 'removed', text: from }, { kind: 'added', text: to }] // prettier-ignore
  return joinCrumbs(changes.map((change) => toPiece(change, change.value.join(''))))
}

const letter = /^[\p{L}\p{M}\p{N}]$/u
const character = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u

function toTokens(text: string): string[] {
  const tokens: string[] = []
  let isInWord = false
  for (const one of text) {
    const isOfWord = letter.test(one) && !character.test(one)
    if (isOfWord && isInWord) tokens[tokens.length - 1] += one
    else tokens.push(one)
    isInWord = isOfWord
  }
  return tokens
}
