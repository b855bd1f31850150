import { listTimeZones } from '@/schedule/listTimeZones'
import { toLocal } from '@/schedule/toLocal'

export type ZoneName = { readonly zone: string; readonly label: string }

const made = new Map<string, readonly ZoneName[]>()

/** All zones with what they are called and how far they are from UTC now: `UTC+8 · 中国时间`. */
export function zoneNames(language: string): readonly ZoneName[] {
  const known = made.get(language)
  if (known) return known
  const instant = new Date().toISOString()
  const names = listTimeZones().map((zone) => ({
    zone,
    label: `${toLocal({ instant, timeZone: zone }).offset} · ${nameOf({ zone, language })}`,
  }))
  made.set(language, names)
  return names
}

const nameOf = ({ zone, language }: { zone: string; language: string }): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone
