import { cleanText, escapeMarkup } from '@/body/escapeMarkup'

type Attributes = Readonly<Record<string, string | undefined>>

/** An element with markup inside that is made already; without any it stands as an empty element. */
export const element = (name: string, attributes: Attributes, inner = ''): string => {
  const start = `<${name}${Object.entries(attributes).map(toAttribute).join('')}`
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`
}

/** An element that says a text: `<title>a &lt; b</title>`; nothing where the text is blank. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string => {
  const inner = escapeMarkup(text)
  return inner.trim() === '' ? '' : element(name, attributes, inner)
}

/** An XML document of the given lines, without those that are empty. */
export const toDocument = (lines: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines.filter(Boolean), ''].join('\n')

/** A text for where a format wants one, also when there is none. */
export const orDash = (text: string): string => (cleanText(text).trim() === '' ? '—' : text)

const toAttribute = ([name, value]: [string, string | undefined]): string =>
  value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`
