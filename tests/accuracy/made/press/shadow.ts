/** Prints a headline as an extractor gives a shadowed one, the whole line twice: `春风又到春风又到`. */
export const shadowLine = (text: string): string => text + text

/**
 * Prints a shadowed headline run by run, a run ending where the type changes, at marks and figures:
 * `“十三五”就业` → `““十三五十三五””就业就业`.
 */
export const shadowRuns = (text: string): string =>
  (text.match(/\p{Script=Han}+|[A-Za-z]+|\d+|./gsu) ?? []).map((run) => run + run).join('')
