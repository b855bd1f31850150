/** Why a rule cannot be taken, in both languages of the house: what is wrong, and what to do. */
export type Reason = { readonly en: string; readonly zh: string }

/** How often a rule comes round. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** `2SU` is the second Sunday, `-1FR` the last Friday; ordinal 0 is every such day. */
export type RuleDay = { readonly ordinal: number; readonly day: Weekday }

/** The last moment of a rule, itself included: a whole day or a wall time in its zone, or an instant. */
export type RuleEnd =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'local'; readonly local: string }
  | { readonly kind: 'instant'; readonly instant: string }

/** A recurrence rule that was read and found in order. Numbers below 0 count from the end. */
export type Recurrence = {
  readonly frequency: Frequency
  /** Every so many days, weeks, months or years. */
  readonly interval: number
  /** How many occurrences there are, the first due moment among them. */
  readonly count?: number
  readonly until?: RuleEnd
  readonly byDay: readonly RuleDay[]
  readonly byMonth: readonly number[]
  readonly byMonthDay: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly bySetPos: readonly number[]
  readonly weekStart: Weekday
}

/** What a wall time is in its zone. Instants are ISO 8601 in UTC. */
export type LocalMoment =
  | { readonly kind: 'once'; readonly instant: string }
  /** Skipped by a clock change and moved forward by as much; `local` is what it became. */
  | { readonly kind: 'gone'; readonly instant: string; readonly local: string }
  /** There are two of it; `instant` is the chosen one. */
  | {
      readonly kind: 'twice'
      readonly first: string
      readonly second: string
      readonly instant: string
    }
  | { readonly kind: 'wrong'; readonly reason: string }
