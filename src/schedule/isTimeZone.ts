import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant'

/**
 * Whether the value is a time zone of the IANA database in its own spelling: `Asia/Shanghai`, `UTC`,
 * also an older name such as `PRC`. Offsets (`+08:00`) are not, because they know no clock changes;
 * nor are abbreviations (`CST`), which mean several zones, nor other spellings (`asia/shanghai`).
 */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Z][A-Za-z0-9_+/-]{1,63}$/u.test(value)) return false
  try {
    return toZonedDateTimeISO(fromEpochMilliseconds(0), value).timeZoneId === value
  } catch (error) {
    // How an unknown zone is reported; anything else is a fault.
    if (error instanceof RangeError) return false
    throw error
  }
}
