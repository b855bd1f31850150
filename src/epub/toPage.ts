import { escapeMarkup } from '@/body/escapeMarkup'
import type { Book } from './types'

type Page = {
  readonly title: string
  /** Markup of the body, well-formed. */
  readonly body: string
  /** The class of `body`. */
  readonly kind?: string
}

/** One XHTML file of a book. */
export const toPage = (
  { language }: Pick<Book, 'language'>,
  { title, body, kind = '' }: Page,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${kind === '' ? '' : ` class="${kind}"`}>
${body}
</body>
</html>
`

/** An element with a text: `<p class="deck">…</p>`; nothing where the text is blank. */
export const block = (name: string, text: string, kind?: string): string => {
  const inner = escapeMarkup(text)
  const marked = kind === undefined ? '' : ` class="${kind}"`
  return inner.trim() === '' ? '' : `<${name}${marked}>${inner}</${name}>`
}

/** Lines of markup, without those that are empty. */
export const joinLines = (lines: readonly string[]): string => lines.filter(Boolean).join('\n')
