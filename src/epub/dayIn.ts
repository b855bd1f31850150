type Moment = {
  /** ISO 8601. */
  readonly moment: string
  /** IANA name; UTC is taken for one that is unknown. */
  readonly timeZone: string
}

/** The day of a moment where it was planned: 2026-05-03T23:30Z in Shanghai → `2026-05-04` */
export function dayIn({ moment, timeZone }: Moment): string {
  const parts = formatOf(timeZone).formatToParts(new Date(moment))
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

const figures = { year: 'numeric', month: '2-digit', day: '2-digit' } as const

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat('en', { ...figures, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en', { ...figures, timeZone: 'UTC' })
  }
}
