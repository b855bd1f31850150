import type { CalendarEntry } from '@/reissues/calendar/types'

/** What is planned can be moved; what came out, failed or was taken back is history. */
export const isMovable = ({ state }: Pick<CalendarEntry, 'state'>): boolean =>
  state === 'draft' || state === 'scheduled'
