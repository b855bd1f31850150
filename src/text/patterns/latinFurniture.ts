const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)[a-zé]{0,6}\\.?'
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)'
/** `Thursday, January 20`, `Mardi 21 avril 1931`, `Montag, den 5. April`. */
const DATED = new RegExp(
  `(?:^|[\\s,—–|])${WEEKDAY},? (?:morning,? |evening,? )?(?:le |den )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er|st|nd|rd|th|\\.)? ${MONTH})(?:[,.]? (?:18|19|20)\\d\\d)?[.]?(?:$|[\\s,—–|])`,
  'iu',
)
const PAGE_ONLY = /^[—–-]? ?(?:page |p\. ?|seite |s\. ?)?[A-Z]?-?\d{1,3} ?[—–-]?$/iu
/** Words that are in the titles of most newspapers. */
const TITLE =
  /(?:^|[ ’'])(?:courier|gazette|times|post|herald|news|tribune|journal|echo|écho|chronicle|mercury|observer|telegraph|star|standard|express|advertiser|argus|ledger|register|guardian|examiner|dispatch|bulletin|record|sentinel|mail|daily|weekly|dépêche|courrier|matin|temps|progrès|nouvelliste|presse|voix|républicain|indépendant|moniteur|petit|avenir|éclair|figaro|phare|réveil|union|anzeiger|zeitung|tageblatt|tagblatt|bote|nachrichten|kurier|blatt|rundschau|merkur|volksblatt|wochenblatt|generalanzeiger|volksstimme|volkszeitung)(?![\p{L}])|(?:zeitung|anzeiger|blatt|nachrichten|kurier)(?![\p{L}])/iu
const STAFF: readonly RegExp[] = [
  /^(?:vol\.|volume|no\.|nr\. ?\d|n° ?\d|price|established|founded|registered|circulation|telephone|téléphone|tél\.|fernsprecher|fernruf|prix|le numéro|abonnements?|rédaction|administration|directeur|gérant|imprimerie|bezugspreis|bezugspreise|anzeigenpreis|anzeigenpreise|verantwortlich|verlag|druck|erscheint|einzelpreis|schriftleitung|redaktion|geschäftsstelle|postscheck)(?![\p{L}]).{0,110}$/iu,
  /^(?:edited by|editor:|editor in chief|page editor|layout:|layout by|proofread by|designed by|editorial offices?|editorial and|offices?:|subscriptions?|annual subscription|advertisements?:|advertising)(?![\p{L}]).{0,110}$/iu,
  /^(?:printed|published)(?: (?:and|&) published)?(?:,? (?:by|for|at)\b| every\b| daily\b| weekly\b).{5,280}$/iu,
  /^les manuscrits (?:non insérés )?ne /iu,
  /(?:druck und verlag|directeur de la publication|rédacteur en chef|imprimeur-gérant|verantwortlicher redakteur|chefredakteur|registered at the (?:general )?post office)/iu,
]

/** Whether a Latin line is the page's own: folio line, date, page number, imprint, staff box. */
export function isLatinFurniture(text: string): boolean {
  if (text.length > 300) return false
  if (isStaffBox(text)) return true
  if (text.length > 110) return false
  if (PAGE_ONLY.test(text)) return true
  const rest = text
    .replace(DATED, ' ')
    .replace(/(?<!\p{L})(?:nr|no|n°|vol)\.? ?\d{1,6}\.?/giu, ' ')
    .replace(/(?:^|[\s|—–-])(?:page|seite|p\.)? ?\d{1,3}(?=$|[\s|—–-])/giu, ' ')
  const dated = DATED.test(text)
  if (!dated && rest === text) return false
  return isRestOfFolio(rest.replace(/[|—–•·*-]/gu, ' ').trim(), dated)
}

/** `Rédaction et administration : …`, `Verantwortlich: …`, `Published every Friday by …`. */
function isStaffBox(text: string): boolean {
  const labelled = /[:.] ?\S|\d/u.test(text.slice(4, 48))
  return STAFF.some(
    (pattern, i) => pattern.test(text) && (i > 0 || (labelled && !/^telephone calls/iu.test(text))),
  )
}

/** What is left of a folio line without its date and number: the paper's title, a section, or nothing. */
function isRestOfFolio(rest: string, dated: boolean): boolean {
  if (rest === '' || /^(?:nr|no|n°|vol)\.?[ \d.]*$/iu.test(rest)) return true
  if (/[.!?]$|;/u.test(rest) || rest.split(' ').length > 9) return false
  return isPaperTitle(rest) || (dated && !/(?:^|\s)\p{Ll}{4,}/u.test(rest) && rest.length <= 50)
}

/** Whether a line can be a newspaper's title: words with capitals, one of which such titles have. */
export function isPaperTitle(text: string): boolean {
  if (text.length > 60 || /[.!?,:;]$/u.test(text)) return false
  const words = text.split(' ').filter((word) => /\p{L}{4}/u.test(word))
  return (
    TITLE.test(text) &&
    words.length <= 6 &&
    words.every((word) => /^(?:[\p{L}]’)?\p{Lu}/u.test(word))
  )
}
