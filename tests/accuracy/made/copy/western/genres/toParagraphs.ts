import { expand } from '../grammar/expand'
import { startSentence } from '../grammar/startSentence'
import type { Scope } from '../grammar/types'

/** Some of the templates, in their own order. */
export function inOrder<T>(templates: readonly T[], count: number, { random }: Scope): T[] {
  const places = templates.map((_, at) => at)
  const chosen = new Set(random.some(places, Math.floor(count)))
  return templates.filter((_, at) => chosen.has(at))
}

/** The `extra` ones strewn among the `own` ones; the first stays the first. */
export function strew(own: readonly string[], extra: readonly string[], { random }: Scope) {
  return extra.reduce<readonly string[]>((told, sentence) => {
    const at = random.int(Math.min(1, told.length), told.length)
    return [...told.slice(0, at), sentence, ...told.slice(at)]
  }, own)
}

/** Sentences written out and gathered into paragraphs of 1 to `most`; what someone says stands alone. */
export function toParagraphs(templates: readonly string[], most: number, scope: Scope): string[] {
  const paragraphs: string[] = []
  let open: string[] = []
  let room = scope.random.int(1, most)
  const close = () => {
    if (open.length > 0) paragraphs.push(open.join(' '))
    open = []
    room = scope.random.int(1, most)
  }
  for (const template of templates) {
    const text = startSentence(expand(template, scope))
    const spoken = /^[“„«—]/u.test(text)
    if (spoken && scope.random.chance(0.6)) close()
    open.push(text)
    if (open.length >= room) close()
  }
  close()
  return paragraphs
}
