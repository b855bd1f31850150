import { causes } from './causes'

/** What says that a document was changed since it was read. */
export const outdated = (): Error => Object.assign(new Error('outdated'), { code: 'OUTDATED' })

/** Whether a write came to nothing because what it should replace was changed meanwhile. */
export const isOutdated = (error: unknown): boolean =>
  causes(error).some(
    ({ code, message }) => code === 'OUTDATED' || /malformed JSON/u.test(`${code} ${message}`),
  )
