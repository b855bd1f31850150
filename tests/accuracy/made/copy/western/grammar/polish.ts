import type { Language } from '../../types'

const ELISION =
  /\b([DdLlJjNnSs]e|[Ll]a|[Qq]ue|[Jj]usque|[Ll]orsque|[Pp]uisque) (?=[aeiouéèêàâîôœAEIOUYÉÈÊÂÎÔ](?!nze\b|ui\b))/gu
const CONTRACTIONS: Readonly<Record<string, string>> = {
  'de le': 'du',
  'De le': 'Du',
  'de les': 'des',
  'De les': 'Des',
  'à le': 'au',
  'À le': 'Au',
  'à les': 'aux',
  'À les': 'Aux',
}

/**
 * A written-out template as a printer's reader passes it: curly apostrophes; in French `de le` → `du`,
 * `de Arnac` → `d’Arnac`, and the space before : ; ! ? » and behind « is one that no line breaks at.
 */
export function polish(text: string, language: Language): string {
  const curly = text
    .replaceAll("'", '’')
    .replaceAll(/ {2,}/gu, ' ')
    // An abbreviation at the end of a sentence: `9 févr..`
    .replaceAll(/(?<![.])[.]{2}(?![.])/gu, '.')
    .trim()
  return language === 'fr' ? french(curly) : curly
}

function french(text: string): string {
  return text
    .replace(ELISION, (_, word: string) => `${word.slice(0, -1)}’`)
    .replace(/(?<!\p{L})(?:de|De|à|À) les? /gu, (pair) => `${CONTRACTIONS[pair.trim()] ?? pair} `)
    .replace(/ (?=[:;!?»])/gu, '\u00A0')
    .replace(/(?<=[«]) /gu, '\u00A0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u00A0')
}
