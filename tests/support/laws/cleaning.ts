import { clean, cleanText } from '@/text'
import { RULES, type Rule } from '@/text/clean/index'

/** Gives the texts that a rule, or all of them, would change once more after having cleaned them. */
export function brokenCleaning(
  texts: readonly string[],
  rules: readonly Rule[] = [...RULES, clean, cleanText],
): string[] {
  return texts.flatMap((text, i) =>
    rules
      .filter((rule) => {
        const once = rule(text)
        return rule(once) !== once
      })
      .map((rule) => `clean: ${rule.name} changes text ${i + 1} again`),
  )
}
