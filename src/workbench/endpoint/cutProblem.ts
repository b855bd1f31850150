import { toLines } from '@/text'
import type { Asked } from './schema'

/**
 * Whether an operation would cut a line where there is nothing to cut: at an end, in the white space
 * there, or in the middle of a character. Gives the line.
 */
export function cutProblem(
  operation: Asked,
  text: string,
): { code: 'noCut'; line: number } | undefined {
  // prettier-ignore
  if (operation.type !== 'break' && operation.type !== 'split') return undefined
  const { line, start = 0 } = operation.at
  if (start === 0) return undefined
  const whole = toLines(text)[line - 1]?.text ?? ''
  const isInside = whole.slice(0, start).trim() !== '' && whole.slice(start).trim() !== ''
  const isBetween = !/^[\uDC00-\uDFFF]/u.test(whole.slice(start))
  return isInside && isBetween ? undefined : { code: 'noCut', line }
}
