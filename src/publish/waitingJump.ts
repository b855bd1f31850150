import { toText } from '@/body/toText'
import { openEnds, type OpenEnd } from '@/jumps/openEnds'
import type { Reason } from '@/reissues/reason'
import { findJump } from '@/text/patterns/jumps'

type Item = Readonly<Record<string, unknown>>

/**
 * Why a story is a half: its text still says （下转2版）or “Continued on page 2”, or its page said so and
 * the part that it names is not in it. Nothing for a whole one.
 */
export function waitingJump(item: Item): Reason | undefined {
  const line = jumpLineIn(item.body ? toText(item.body) : String(item.text ?? ''))
  if (line) {
    return {
      en: `Its text still has the jump line “${line}”: join the parts and take the line out, or publish the part as it is.`,
      zh: `文中还有转版语“${line}”：请把各部分接上并删去这一行，或就这样发布这一部分。`,
    }
  }
  const [end] = openEnds(item)
  return end && half(end)
}

/** A jump line stands alone, or in brackets at an end of its paragraph; in prose it is none. */
function jumpLineIn(text: string): string | undefined {
  for (const line of text.split(/\n+/u).map((one) => one.trim())) {
    const mark = findJump(line)
    if (!mark) continue
    const said = line.slice(mark.from, mark.to).trim()
    const isAtAnEnd = mark.from === 0 || mark.to === line.length
    if (said === line || (isAtAnEnd && /^[（(【[]/u.test(said))) return said
  }
  return undefined
}

function half({ way, page }: OpenEnd): Reason {
  const number = String(page)
  return {
    en: `The page says that it is continued ${way} page ${number}, and that part is not here: join the parts, or publish the part as it is.`,
    zh: `版面上写着${way === 'on' ? '下转' : '上接'}${number}版，那一部分不在这里：请把各部分接上，或就这样发布这一部分。`,
  }
}
