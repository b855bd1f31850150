/** The names of all time zones to choose from, in order, `UTC` first. */
export const listTimeZones = (): readonly string[] => [
  'UTC',
  // Some runtimes list UTC themselves.
  ...Intl.supportedValuesOf('timeZone')
    .filter((name) => name !== 'UTC')
    .sort(),
]
