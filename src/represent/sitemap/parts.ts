import { isDay } from '@/items/isDay'
import { isNewspaperId } from '@/items/newspaperId'

/** What one part of the sitemap is of: the house itself, its reissues, or a stretch of a newspaper. */
export type Part =
  | { readonly kind: 'house' }
  | { readonly kind: 'reissues' }
  | {
      readonly kind: 'issues'
      readonly newspaper: string
      /** A month or a day: `1987-05`, `1987-05-04` */
      readonly span: string
    }

/**
 * So many issues a part has at most. With the bounds on what one issue shows (1,000 stories and 500
 * pages) a part stays under the protocol's 50,000 addresses without anything being counted, and with
 * addresses of some hundred characters far under its 50 MB.
 */
export const mostIssues = 33

/** The file name of a part: `house.xml`, `reissues.xml`, `weir.1987-05.xml` */
export const partName = (part: Part): string =>
  part.kind === 'issues' ? `${part.newspaper}.${part.span}.xml` : `${part.kind}.xml`

/** The part that a file name asks for; nothing for any other name. */
export function parsePart(file: string): Part | undefined {
  if (file === 'house.xml') return { kind: 'house' }
  if (file === 'reissues.xml') return { kind: 'reissues' }
  const [, newspaper = '', span = ''] = /^([a-z0-9-]{1,80})\.([\d-]{7,10})\.xml$/u.exec(file) ?? []
  const isSpan = isDay(span) || (/^\d{4}-\d{2}$/u.test(span) && isDay(`${span}-01`))
  return isNewspaperId(newspaper) && isSpan ? { kind: 'issues', newspaper, span } : undefined
}

/** The spans of a newspaper's issues by their days: months, and single days of months with more. */
export function toSpans(days: readonly string[]): readonly string[] {
  const months = new Map<string, string[]>()
  for (const day of [...days].sort()) {
    const month = day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return [...months].flatMap(([month, own]) => (own.length > mostIssues ? [...new Set(own)] : [month])) // prettier-ignore
}
