type Unit = 'second' | 'minute' | 'hour' | 'day'

/** A span of time in its one largest whole unit, as the words of a language put it: `3 hours`. */
export function writeSpan(args: {
  readonly seconds: number
  readonly span: (count: number, unit: Unit) => string
}): string {
  const seconds = Math.max(0, Math.floor(args.seconds))
  if (seconds < 60) return args.span(seconds, 'second')
  if (seconds < 3600) return args.span(Math.floor(seconds / 60), 'minute')
  if (seconds < 2 * 86_400) return args.span(Math.floor(seconds / 3600), 'hour')
  return args.span(Math.floor(seconds / 86_400), 'day')
}
