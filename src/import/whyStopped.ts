import { causes } from '@/database/causes'

const full = /ENOSPC|EDQUOT|disk is full|SQLITE_FULL/iu

/** What ended a run, in words for its operator: a full disk, or what the database said. */
export function whyStopped(error: unknown): string {
  // What the disk or the server said stands deepest; above it stand whole statements.
  const said = causes(error).map(({ code, message }) => `${message.split('\n')[0]} ${code ?? ''}`)
  const why = (said.at(-1) ?? String(error)).trim()
  return said.some((one) => full.test(one))
    ? `The disk is full (${why}). Make room.`
    : `The import stopped: ${why}.`
}
