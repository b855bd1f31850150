import type { Reason as Words } from '@/reissues/reason'
import type { Reason } from '@/text/operations'
import type { UndoReason } from '../log/whyNotUndo'
import type { StoryReason } from '../plan/planStory'
import type { Refusal } from '../plan/types'

/** What stands against an operation: of the layout, of the log, or for the sake of an item. */
export type Problem =
  | Reason
  | UndoReason
  | Refusal
  | StoryReason
  | { readonly code: 'noCut'; readonly line: number }
  | { readonly code: 'alone' }

/** A problem in both languages of the house: what, where, and what to do. */
export function sayProblem(problem: Problem): Words {
  if ('title' in problem) return sayRefusal(problem)
  const line = 'line' in problem && problem.line !== undefined ? String(problem.line) : ''
  const item = 'item' in problem && problem.item !== undefined ? problem.item : ''
  return words[problem.code]({ line, item })
}

type Named = { readonly line: string; readonly item: string }

type Code = Exclude<Problem['code'], Refusal['code']>

const words: Readonly<Record<Code, (named: Named) => Words>> = {
  badLayout: ({ line, item }) => ({
    en: `The page’s layout is damaged at ${line ? `line ${line}` : item || 'some place'}; run “npx backnumber verify”.`,
    zh: `版面的行归属在${line ? `第${line}行` : item || '某处'}已损坏；请运行 npx backnumber verify。`,
  }),
  noItem: ({ item }) => ({
    en: `The page has no item ${item}; load the page again.`,
    zh: `版面上没有 ${item} 这一篇；请重新载入版面。`,
  }),
  noLine: ({ line }) => ({
    en: `Line ${line} is blank, is not there, or has no part that begins so; choose another.`,
    zh: `第${line}行是空行、不存在，或没有这样开头的一段；请另选一行。`,
  }),
  noLines: () => ({ en: 'No line is chosen.', zh: '没有选行。' }),
  unplaced: ({ line }) => ({
    en: `Line ${line} belongs to no item; give it to one first.`,
    zh: `第${line}行不属于任何一篇；请先归入一篇。`,
  }),
  cutLine: ({ line }) => ({
    en: `Line ${line} is cut, and its other part is elsewhere: take both parts.`,
    zh: `第${line}行是切开的，另一段在别处：请连同另一段一起选。`,
  }),
  twoItems: ({ line }) => ({
    en: `Line ${line} is in another item; choose lines of one.`,
    zh: `第${line}行在另一篇里；请选同一篇的行。`,
  }),
  oneParagraph: ({ line }) => ({
    en: `All these lines are in the paragraph of line ${line} already; choose lines of two.`,
    zh: `这些行已经都在第${line}行的一段里；请选两段的行。`,
  }),
  beginsThere: ({ line }) => ({
    en: `At line ${line} one begins already; choose a later line.`,
    zh: `第${line}行本来就是开头；请选后面的行。`,
  }),
  nothingChanges: () => ({ en: 'It is so already.', zh: '已经如此。' }),
  changed: ({ line, item }) => ({
    en: `${line ? `Line ${line}` : `Item ${item}`} is no longer as that operation left it; take back what came later first.`,
    zh: `${line ? `第${line}行` : item}已不是那次操作之后的样子；请先撤销后来的操作。`,
  }),
  noOperation: () => ({
    en: 'The page’s log has no such operation, or it lies too far back.',
    zh: '版面的记录里没有这次操作，或者它太早了。',
  }),
  undone: () => ({ en: 'That operation is taken back already.', zh: '那次操作已经撤销了。' }),
  restedOn: ({ line }) => ({
    en: `A later operation touched line ${line}; take that back first.`,
    zh: `后来的操作动过第${line}行；请先撤销那一次。`,
  }),
  alone: () => ({
    en: 'Linking stories over pages goes alone: send it by itself.',
    zh: '跨版连接须单独提交：请分开发送。',
  }),
  noStory: ({ item }) => ({
    en: `There is no story ${item} on that page; only stories go on elsewhere.`,
    zh: `那一版没有 ${item} 这篇稿件；只有稿件能转版。`,
  }),
  noEnd: ({ item }) => ({
    en: `${item} is joined there already; part it first.`,
    zh: `${item} 在那一头已经接上；请先拆开。`,
  }),
  samePage: ({ item }) => ({
    en: `${item} is of the same story, or on one of its pages; merge items of one page instead.`,
    zh: `${item} 已在同一稿件里，或与它同版；同版的请合并。`,
  }),
  notLinked: ({ item }) => ({
    en: `${item} does not go on there; load the page again.`,
    zh: `${item} 并没有转到那里；请重新载入版面。`,
  }),
  noCut: ({ line }) => ({
    en: `Line ${line} cannot be cut there: both parts need words, and no character may be parted.`,
    zh: `第${line}行不能在那里切开：两段都要有字，也不能把一个字切开。`,
  }),
}

function sayRefusal(refusal: Refusal): Words {
  const { code, id, title } = refusal
  const named = { en: `“${title}” (${id})`, zh: `《${title}》（${id}）` }
  if (refusal.code === 'tooLong') {
    return {
      en: `The ${refusal.field} of ${named.en} would be longer than ${refusal.most} characters; give it fewer lines.`,
      zh: `${named.zh}的 ${refusal.field} 会超过 ${refusal.most} 字；请少给几行。`,
    }
  }
  const { en, zh } = kept[code as keyof typeof kept]
  return {
    en: `${named.en} would be gone, but ${en}.`,
    zh: `${named.zh}会因此消失，但它${zh}。`,
  }
}

const kept: Readonly<Record<Exclude<Refusal['code'], 'tooLong'>, Words>> = {
  released: { en: 'readers have it or had it: keep it, and give it the lines', zh: '已经公开或公开过：请保留它，把行归给它' }, // prettier-ignore
  withheld: {
    en: 'it is withheld: an editor has to free it first',
    zh: '已被扣下：须由编辑先解除',
  },
  verified: { en: 'it is verified: keep it, and give it the lines', zh: '已经核过：请保留它，把行归给它' }, // prettier-ignore
  corrected: { en: 'somebody corrected it: keep it, and give it the lines', zh: '已有人校改：请保留它，把行归给它' }, // prettier-ignore
  trash: { en: 'it is in the trash: restore it, or delete it for good first', zh: '在垃圾箱里：请先恢复或彻底删除' }, // prettier-ignore
  story: { en: 'it goes on over several pages: part the story first', zh: '是转版的稿件：请先拆开' }, // prettier-ignore
  linked: { en: 'a caption belongs to it: part them first', zh: '有图片说明归属于它：请先解除' },
  reissue: {
    en: 'a reissue names it: take it out of that first',
    zh: '有重刊用到它：请先从重刊中移出',
  },
  correction: { en: 'recorded corrections are of it: keep it, and give it the lines', zh: '有登记的校改属于它：请保留它，把行归给它' }, // prettier-ignore
  open: { en: 'a colleague has it open: wait until the form is closed', zh: '同事正打开着它：请等表单关闭' }, // prettier-ignore
}
