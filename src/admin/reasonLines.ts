type Args = {
  /** What a worker left: a line for each reason, in both languages (`Gone. / 没有了。`). */
  readonly reason: string
  readonly language: 'zh' | 'en'
}

/**
 * A worker's reasons, one a line, each in the language of who reads. A line that is not in two
 * languages, such as the message of a failed disk, is given as it is.
 */
export const reasonLines = ({ reason, language }: Args): readonly string[] =>
  reason.split('\n').map((line) => inOne(line, language))

const between = ' / '

/** Both halves may name a headline with a stroke in it, so the stroke in the middle parts them. */
function inOne(line: string, language: 'zh' | 'en'): string {
  const parts = line.split(between)
  const half = parts.length / 2
  if (!Number.isInteger(half)) return line
  const [en, zh] = [parts.slice(0, half).join(between), parts.slice(half).join(between)]
  if (!/[.!?]$/u.test(en) || !/\p{Script=Han}/u.test(zh)) return line
  return language === 'zh' ? zh : en
}
