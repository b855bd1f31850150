/** A number with its noun in English: `1 story`, `1,200 stories`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
