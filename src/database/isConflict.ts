import { causes } from './causes'

const taken = /UNIQUE constraint failed|SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)/u

/** Whether the database refused a write because its key is already there; no other constraint counts. */
export const isConflict = (error: unknown): boolean =>
  causes(error).some(({ code, message }) => code === 11000 || taken.test(`${code} ${message}`))
