import type { Layout } from '@/text'
import type { Edit } from '@/text/operations'
import type { Workbench } from '@/workbench/screen/types'
import type { Gold } from '../../accuracy/gold'
import { planPage } from './planPage'

/** The operations that make of a page's layout the one that its labels speak of. */
export const planEdits = (args: {
  readonly text: string
  readonly layout: Layout
  readonly gold: Gold
}): readonly Edit[] => planPage({ read: pageOf(args), gold: args.gold }).edits()

/** A page of no house, as the workbench reads one. */
export const pageOf = ({ text, layout }: Pick<Workbench, 'text' | 'layout'>): Workbench => ({
  page: {
    ...{ id: 'page', label: '1', stage: 'imported', issue: null, language: 'zh' },
    ...{ scan: null, regions: [], before: null, after: null },
  },
  ...{ text, layout, revision: 1, items: [] },
  me: { id: 'editor', name: 'Editor' },
  may: { correct: true, release: true },
})
