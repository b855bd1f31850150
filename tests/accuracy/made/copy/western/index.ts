import type { Desk } from '../types'
import { voice as englishCheck } from './en/check'
import { voice as englishDevelopment } from './en/development'
import { voice as frenchDevelopment } from './fr/development'
import { makeDesk } from './makeDesk'

/** English, of a British provincial paper. */
export const enDevelopment: Desk = makeDesk(englishDevelopment)

/** English, of an American daily. */
export const enCheck: Desk = makeDesk(englishCheck)

/** Français, d'un quotidien de province. */
export const frDevelopment: Desk = makeDesk(frenchDevelopment)
