import { isDay } from '@/items/isDay'
import { isNewspaperId } from '@/items/newspaperId'
import type { Options } from './types'
import { usageError } from './usageError'

/** What `--newspaper` and `--date` say. Throws a usage error when it is no id, or no day. */
export function checkedPlace(options: Options) {
  const newspaper = options.newspaper === undefined ? undefined : String(options.newspaper)
  const date = options.date === undefined ? undefined : String(options.date)
  if (newspaper !== undefined && !isNewspaperId(newspaper)) {
    throw usageError(
      `--newspaper takes an id of lower-case letters, digits and hyphens, not “${newspaper}”.`,
    )
  }
  if (date !== undefined && !isDay(date)) {
    throw usageError(`--date takes a day like 1987-05-04, not “${date}”.`)
  }
  return { newspaper, date }
}
