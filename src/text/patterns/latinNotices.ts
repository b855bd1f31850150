import { PHRASES } from './latinNoticePhrases'
import { remembered } from './remembered'

const TITLE =
  /^(?:(?:public |legal |official )?(?:notices?|lost(?: and found| property)?|found|for sale|for hire|wanted|to let|for rent|tenders?|auctions?|situations vacant|situations wanted|help wanted|corrections?|obituar(?:y|ies)|births?|marriages?|deaths?|in memoriam|announcements?|personals?|classified(?: ads?| advertisements?)?|invitation to tender|call for (?:entries|tenders|papers|bids)|avis(?: au public| important| de décès)?|vente aux enchères|vente|à louer|à vendre|perdu|trouvé|offres? d[’']emploi|demandes? d[’']emploi|petites annonces|annonces|nécrologie|décès|remerciements?|naissances?|mariages?|état[ -]civil|convocations?|bekanntmachungen?|öffentliche|amtliche|zu vermieten|zu verkaufen|stellen(?:angebote|gesuche|markt)?|gesucht|verloren|gefunden|todesanzeigen?|danksagung(?:en)?|nachruf|familiennachrichten|familienanzeigen|kleine anzeigen|kleinanzeigen|zwangsversteigerung|versteigerung|mietgesuche|vermietungen|verkäufe|kaufgesuche)(?![\p{L}])(?! [\p{Ll}\d])|.{0,40}\bcall for (?:entries|tenders|papers|bids)\b|notice (?:to|of|is)\b|(?:borough|city|county|town|urban district|rural district|parish) (?:council )?of |ville d[e’'] ?|commune d[e’'] ?|mairie d[e’'] ?|stadt(?:gemeinde)? (?=\p{Lu}))/iu

/** Whether a Latin headline names a notice: `PUBLIC NOTICE`, `Lost`, `AVIS AU PUBLIC`, `Danksagung`. */
export const isLatinNoticeTitle = remembered((text: string): boolean => {
  return text.length <= 60 && TITLE.test(text)
})

/** How strongly a Latin text speaks as notices do, by the number of its set phrases. */
export const latinNoticeWords = remembered((text: string): number => {
  const small = text.toLowerCase()
  return PHRASES.filter((words) => small.includes(words)).length
})

const ADVERT =
  /^(?:(?:FOR SALE|WANTED|LOST|FOUND|TO LET|FOR HIRE|À LOUER|A LOUER|À VENDRE|A VENDRE|ON DEMANDE|ON CHERCHE|PERDU|TROUVÉ|DEMOISELLE|VEUVE|JEUNE HOMME|JEUNE FILLE|MONSIEUR|DAME|CÈDE)(?![\p{L}])|Zu (?:vermieten|verkaufen)|Verloren |Gefunden |Gesucht |Tüchtige[rs]? |Möbl(?:\.|ierte)|Saubere |Suche |Kaufe )/u
/** Whether a paragraph begins as small advertisements do: `TO LET, furnished, …`, `Zu vermieten: …`. */
export const opensAdvert = remembered((text: string): boolean => {
  return ADVERT.test(text) || seeksWork(text)
})

/** Whether a paragraph tells a birth, marriage or death, family name first: `POLE.—On the 12th inst., …`. */
export const isFamilyNotice = remembered((text: string): boolean => {
  const on = /[—–] ?(?:On|At|In) /u.exec(text.slice(0, 90))
  const names = text.slice(0, on?.index ?? 0)
  return names.length >= 3 && /^\p{Lu}/u.test(names) && !/[^\p{Lu}’'.,—– -]/u.test(names)
})

/** `ORGELBAUER, 34 Jahre, sucht…`, `GARDENER seeks…`: a trade in capitals, or before an age. */
function seeksWork(text: string): boolean {
  const [trade = '', age = ''] = text.slice(0, 60).split(', ')
  if (trade.length > 34 || !/^\p{Lu}[\p{L} -]+$/u.test(trade)) return false
  const capitals = !/\p{Ll}/u.test(trade) && trade.length >= 4
  return (
    (capitals && text.length > trade.length + 1 && text[trade.length] === ',') ||
    /^\d\d (?:ans|Jahre|years)/u.test(age)
  )
}

const OFFICE =
  /(?:^|[ ,])(?:clerk|secretary|solicitors?|treasurer|chairman|mayor|auctioneers?|registrar|surveyor|manager|town clerk|maire|greffier|notaire|secrétaire|préfet|huissier|avoué|directeur|magistrat|bürgermeister|amtsgericht|vorstand|hinterbliebenen|familie|landrat|stadtrat|gemeinderat|vorsitzende|notar|oberbürgermeister|amtsvorsteher|im namen aller)(?![\p{L}’'])/iu

/** Whether a short line signs a notice by an office: `Town Clerk.`, `Pour extrait : Roux,`, `Der Magistrat.`. */
export function isOfficeLine(text: string): boolean {
  if (text.length > 60 || /[?!;]$/u.test(text)) return false
  if (/^(?:pour extrait|in tiefer trauer|statt besonderer|mᵉ |me )/iu.test(text)) return true
  const small = text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length
  return OFFICE.test(text) && text.split(' ').length <= 6 && small <= (/[.,:]$/u.test(text) ? 2 : 1)
}
