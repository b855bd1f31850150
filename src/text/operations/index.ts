export { applyOperation } from './applyOperation'
export { findFault } from './findFault'
export { touchedLines } from './touchedLines'
export type * from './types'
