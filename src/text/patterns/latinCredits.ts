import { isLatinAgency } from './latinAgencies'
import { areInitials, isLatinName, latinNames } from './latinNames'
import { trimMarks } from './trimMarks'

/** What papers call their writers in a byline without a name, or before it. */
const STAFF =
  /^(?:(?:own|our|a|an|staff|special|parliamentary|political|sports?|correspondents?|reporters?|writers?|editors?|notre|nos|envoyée?s?|spécial(?:e|aux)?|permanente?|particuli(?:er|ère)|correspondante?s?|collaborat(?:eur|rice)s?|rédact(?:eur|rice)|unserem|unserer|unserm|unseren|ständigen|eigenen|sonderberichterstatter|sonderkorrespondenten|redaktionsmitglied|berichterstatter(?:in)?|korrespondent(?:en|in)?|mitarbeiter(?:in)?|redakteur(?:in)?|mitarbeitern)(?![\p{L}])\.?,? ?)+/iu
const BY =
  /^(?:By|BY|From|FROM|[Pp]ar|PAR|Von|VON|De (?=n)|Reportage de|Propos recueillis par|(?:Story|Words|Text|Skizze|Erzählung|Novelle|Roman|Gedicht|Eine? \p{Lu}\p{Ll}+|Humoreske|Plauderei) (?:by|von)|Texte ?:|Text ?:|Words ?:) ?/u
const SMALL =
  /^(?:and|et|und|&|de|des|du|la|le|van|von|vom|der|den|aus|y|staff|correspondent|reporter)$/iu
/** Words of an office after a name: `Ann Lee, Staff Writer`. */
const OFFICE =
  /^(?:of|the|for|our|own|de|du|la|notre|für|der|in|staff|writer|reporter|correspondent|editor|spécial|général|correspondante?)$/u
const REPORTS = new Set(['reports', 'writes', 'berichtet', 'rapporte'])
const WRITERS = new Set(['Writer', 'Reporter', 'Correspondent', 'Staff'])

/** Whether a whole Latin line is a byline: `By ANN LEE and TOM POE`, `De notre envoyé spécial`, `Von Eva Lenz`. */
export function isLatinByline(text: string): boolean {
  if (text.length > 90 || /[!?»”]$/u.test(text)) return false
  if (isNamedLine(text)) return true
  const by = BY.exec(text)?.[0]
  if (by === undefined) return false
  const rest = text.slice(by.length)
  const staff = STAFF.exec(rest)?.[0] ?? ''
  const name = rest.slice(staff.length).replace(/^(?:à|in|at) [\p{L}’' -]{2,30}, /u, '')
  if (name === '') return staff !== ''
  const [names = '', ...offices] = name.split(', ')
  return areNameWords(names, staff !== '') && offices.every(isOffice)
}

/** `Ann Lee reports`, `Ledger Staff Writer`. */
function isNamedLine(text: string): boolean {
  const words = text.replace(/:$/u, '').split(' ')
  const last = words.pop() ?? ''
  if (words.length === 0 || !words.every((word) => /^\p{Lu}[\p{L}.’'-]/u.test(word))) return false
  if (REPORTS.has(last)) return words.length >= 2 && words.length <= 4
  return WRITERS.has(last) && words.length <= 4
}

function isOffice(text: string): boolean {
  const words = text.replace(/\.$/u, '').split(' ')
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || OFFICE.test(word))
}

/** One to three names: words with capitals, at least one of them a full word. */
function areNameWords(text: string, titled: boolean): boolean {
  const words = text.replace(/\.$/u, '').split(' ')
  const people = text.split(/ (?:and|et|und|&) /u)
  const whole = words.filter((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word)).length
  if (whole === 0 || words.length > 12) return false
  if (!words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word))) return false
  if (!people.every((name) => /^\p{Lu}/u.test(name) && !SMALL.test(name.split(' ')[0] ?? '')))
    return false
  return (
    titled || people.every((name) => name.split(' ').length >= 2 && name.split(' ').length <= 4)
  )
}

/** Whether words in brackets close a Latin story: `(Reuters)`, `(Havas.)`, `(R. M.)`, `(Ann Lee)`, `(By Ann Lee.)`. */
export function isLatinBracket(inner: string): boolean {
  const bare = inner.replace(/(?<=\p{L}{2})\.$/u, '')
  return (
    isLatinAgency(inner) ||
    isLatinName(bare) ||
    areInitials(inner) ||
    isLatinByline(bare) ||
    /^(?:eb|red|ag|sid|ots)\.?$/u.test(inner)
  )
}

/** Whether a whole Latin line closes a story: `—Reuters.`, `R. M.`, `ANN LEE`, `— (AFP.)`. */
export function isLatinClosing(text: string): boolean {
  const bare = trimMarks(text, ' —–-')
  const inner = /^[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(bare)?.[1]
  if (inner !== undefined) return isLatinBracket(inner)
  const name = bare.replace(/(?<=\p{L}{2})\.$/u, '')
  if (isLatinName(name) || areInitials(bare)) return true
  return bare.length < text.length && isLatinAgency(bare)
}

const PHOTO =
  /^(?:\p{Lu}\p{L}+ (?:staff )?)?(?:photo(?:graph)?s?|pictures?|images?|ph\.|phot\.|clichés?|dessins?|fotos?|aufnahmen?|bild(?:er)?|zeichnung|illustration)(?: (?:by|courtesy(?: of)?|de|par|von))? ?:? ?/iu
/** `(Drawn for the paper by Ann Lee.)`, in brackets only. */
const DRAWN =
  /^[(](?:photo(?:graph)?(?:ed)?|drawn|drawing|sketch(?:ed)?|engraved|painted|pictured?)\b.{0,40}\bby [^()]{2,40}[)]$/iu

/** Whether a whole Latin line names a photographer: `Photo: Ann Lee`, `(Ph. Jean Roux)`, `(UPI photo)`, `Foto: dpa`. */
export function isLatinPhoto(text: string): boolean {
  const line = trimMarks(text, '() .')
  if (line.length > 60 || line.length < 5) return false
  if (DRAWN.test(text)) return true
  if (isAgencyPhoto(line))
    return /^\p{Lu}/u.test(line) && (isFromAgency(line) || text.startsWith('('))
  const mark = PHOTO.exec(line)?.[0]
  if (mark === undefined || /[a-zé]s?$/u.test(mark)) return false
  const names = latinNames(line)
  const bare = line.slice(mark.length)
  return (
    names.length > 0 &&
    (isLatinAgency(bare) ||
      (areNameWords(bare, true) &&
        bare.split(' ').length <= 5 &&
        (/[:.]|\b(?:by|de|par|von|courtesy)\b/u.test(mark) ||
          isLatinName(bare) ||
          text.startsWith('('))))
  )
}

/** `UPI photo`, `Press Association file picture`. */
function isAgencyPhoto(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    /^(?:photo|photograph|picture)$/u.test(words.at(-1) ?? '')
  )
}

function isFromAgency(line: string): boolean {
  const words = line.split(' ').slice(0, -1)
  return isLatinAgency(words.filter((word) => word !== 'file').join(' '))
}
