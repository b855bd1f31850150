import { remembered } from './remembered'

const SALUTATION =
  /^(?:to the editor(?: of [\p{L} .’']{3,40})?|(?:dear )?(?:sir|sirs|madam|mr\.? editor|editor)|monsieur(?: le (?:directeur|rédacteur(?: en chef)?))?|messieurs|madame|cher monsieur|an die (?:redaktion|schriftleitung)(?: d[\p{L} ]{3,30})?|(?:sehr )?(?:ge|ver)ehrte[rs]? [\p{L} ]{3,40})\s?(?:[:,.;!]|,? ?[—–-])?[—–-]?$/iu

/** Compliments with which a letter closes, from their first word on. */
const COMPLIMENT =
  /^(?:(?:i|we) (?:am|remain|are|have the honou?r)[^.]{0,40}(?:yours|servant)|(?:your|thine)s? (?:etc|&c|(?:very |most )?(?:truly|faithfully|sincerely|obediently|respectfully|humbly|ever|humble|obedient))|yours[ ,]|(?:very |most )?(?:truly|faithfully|sincerely|respectfully) yours|(?:veuillez|recevez|agréez|croyez|je vous prie (?:d[’']agréer|de croire))(?![\p{L}])[^?]{0,120}(?:agréer|croire|sentiments|salutations|considération|respects|hommages|dévoué|monsieur|madame|etc\.)|agréez, etc|(?:mit )?(?:vorzüglicher|ausgezeichneter|vollkommener) hochachtung|hochachtungsvoll|mit (?:freundlichen|besten|deutschem|herzlichen|kollegialen)[\p{L} ]{0,20} gr(?:ü|u)(?:ß|ss)e?n?|(?:ihr|euer)e? (?:sehr )?(?:ergebener?|treuer?|dankbarer?|ergebenster?)|ergebenst)/iu

/** Whether a line greets those to whom a Latin letter goes: `To the Editor:`, `Monsieur le directeur,`, `Geehrte Redaktion!`. */
export function isLatinSalutation(text: string): boolean {
  return (
    text.length <= 70 && SALUTATION.test(text) && /[:,.;!—–-]$|^to the editor|^an die /iu.test(text)
  )
}

/** Whether a paragraph begins with such a greeting on its first line: `Sir,—I have been…`. */
export const opensLetter = remembered((text: string): boolean => {
  return (
    /^(?:Sir|SIR|Sirs|Dear Sir|Madam|Monsieur)[,:.] ?[—–-]/u.test(text) || isLatinSalutation(text)
  )
})

/** Whether a line begins the compliments that close a letter: `Yours, etc.,`, `Agréez, etc.`, `Hochachtungsvoll`. */
export function isCompliment(text: string): boolean {
  return text.length <= 150 && COMPLIMENT.test(text) && !/[?!]$/u.test(text)
}
