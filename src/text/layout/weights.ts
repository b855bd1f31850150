/** How much each cue speaks, by name. Tuned on made pages by `npm run accuracy -- tune`. */
export type CueWeights = Readonly<Record<CueName, number>>

export type CueName = keyof typeof weights

/** Positive speaks for what the cue is named after, in steps of about one bit. */
export const weights = {
  // Between two paragraphs: a new story begins.
  opens: 8,
  opensHabit: 1,
  creditBetween: 7,
  jumpBetween: 8,
  bylineBetween: 4,
  signedBefore: 5,
  widthChange: 0.8,
  cohesion: 10,
  cohesionMiddle: 0.12,
  noHead: -1.5,
  widerGap: 1.5,
  unfinished: -5,
  goesOn: -3,
  blankParts: 6,
  advert: 4,
  frame: 4,
  // A headline group and the story that it names.
  affinity: 6,
  order: 1.6,
  adjacent: 1,
  // What stays alone.
  headless: -2.2,
  ownerless: -3,
  intrusion: -3,
  // A run of headline lines inside a story is its subhead.
  subhead: 2,
  subheadNumbered: 4,
  subheadAgain: 1.5,
  subheadLong: -1,
  headlineForm: 2.5,
  groupJoin: 0.3,
}

/** The same for pages of Latin script, whose bylines stand between headline and text. */
export const latinWeights: CueWeights = {
  ...weights,
  opensHabit: 1.4,
  jumpBetween: 11.2,
  bylineBetween: 12.6,
}
