/** `swimming bath for Albion Road` as it begins a sentence or a headline. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
