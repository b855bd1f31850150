import { causes } from './causes'

/** Whether the database refused a write because its key is already there. */
export const isConflict = (error: unknown): boolean =>
  causes(error).some(
    ({ code, message }) =>
      code === 11000 || /UNIQUE constraint failed|SQLITE_CONSTRAINT/u.test(`${code} ${message}`),
  )
