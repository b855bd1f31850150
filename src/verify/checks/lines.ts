import { isLayout } from '../isLayout'
import { ownershipFaults } from '../ownershipFaults'
import { readRows } from '../readRows'
import type { Check } from '../types'

const select = { text: true, layout: true } as const

/** Every line of a page that is not blank has one owner, or stands in `unplaced`. */
export const lines: Check = {
  name: 'lines',
  async *run({ payload, counted }) {
    for await (const pages of readRows({ payload, collection: 'pages', select, atOnce: 100 })) {
      for (const { id, text, layout } of pages) {
        counted.pages++
        const faults = isLayout(layout)
          ? ownershipFaults({ text: typeof text === 'string' ? text : '', layout })
          : ['the layout is missing or damaged']
        for (const problem of faults) yield { where: `pages/${id}`, problem }
      }
    }
  },
}
