import { doubtOf } from '@/items/doubtOf'
import type { Layout } from '@/text'
import { isLayout } from '../isLayout'
import { ownershipFaults } from '../ownershipFaults'
import { readRows } from '../readRows'
import type { Check } from '../types'

const select = { text: true, layout: true, doubt: true } as const

/**
 * Every line of a page that is not blank has one owner, or stands in `unplaced`; and the queue ranks
 * the page by what its layout says.
 */
export const lines: Check = {
  name: 'lines',
  async *run({ payload, counted }) {
    for await (const pages of readRows({ payload, collection: 'pages', select, atOnce: 100 })) {
      for (const { id, text, layout, doubt } of pages) {
        counted.pages++
        const faults = isLayout(layout)
          ? [...ownershipFaults({ text: typeof text === 'string' ? text : '', layout })]
          : ['the layout is missing or damaged']
        if (isLayout(layout) && doubt !== doubtOf(layout)) faults.push(wrongDoubt(layout))
        for (const problem of faults) yield { where: `pages/${id}`, problem }
      }
    }
  },
}

const wrongDoubt = (layout: Layout): string =>
  `its place in the queue is wrong: doubt is not ${doubtOf(layout)}`
