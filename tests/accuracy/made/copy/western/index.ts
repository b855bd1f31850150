import type { Desk } from '../types'
import { voice as germanCheck } from './de/check'
import { voice as germanDevelopment } from './de/development'
import { voice as englishCheck } from './en/check'
import { voice as englishDevelopment } from './en/development'
import { voice as frenchCheck } from './fr/check'
import { voice as frenchDevelopment } from './fr/development'
import { makeDesk } from './makeDesk'

/** A British provincial paper. */
export const enDevelopment: Desk = makeDesk(englishDevelopment)

/** An American daily. */
export const enCheck: Desk = makeDesk(englishCheck)

/** A French paper of the interior. */
export const frDevelopment: Desk = makeDesk(frenchDevelopment)

/** A French paper of the coast. */
export const frCheck: Desk = makeDesk(frenchCheck)

/** A German district paper. */
export const deDevelopment: Desk = makeDesk(germanDevelopment)

/** An Austrian daily. */
export const deCheck: Desk = makeDesk(germanCheck)
