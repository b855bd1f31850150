import { parseArgs } from 'node:util'
import type { Asked } from './commands/types'

export const usage = `npm run accuracy -- DIR              figures of the labelled pages of a folder
npm run accuracy                     figures of the made pages, by house and half
npm run accuracy -- --floors         what tests/accuracy/floors.ts may hold
npm run accuracy -- train [DIR…]     learns all weights anew, from these pages too, into src/text/layout
npm run accuracy -- examples lines   writes what a network is learned from, lines or bonds
npm run accuracy -- DIR --leave-one-out
                                     each page scored with weights learned without it

  --json             figures as JSON
  --misses           each thing that is not right, too
  --causes           how many items are not found, by cause, too
  --baselines        what no thought at all would score, too
  --pages N          pages of each house (30), or of each script to learn from (600)
  --half HALF        development or check houses only
  --house NAME       this house only
  --write            writes the tables and the plot of docs/accuracy.md`

/** Reads the words after `npm run accuracy --`; throws an Error that says which word makes no sense. */
export function readWords(argv: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const { half } = values
  if (half !== undefined && half !== 'development' && half !== 'check') {
    throw new Error(`--half is development or check, not ${half}.`)
  }
  if (!['train', 'examples'].includes(positionals[0] ?? '') && positionals.length > 1) {
    throw new Error(`${positionals[1]} is one folder too many.`)
  }
  if (values['leave-one-out'] && positionals.length === 0) {
    throw new Error('--leave-one-out needs a folder of labelled pages.')
  }
  return {
    words: positionals,
    json: values.json ?? false,
    misses: values.misses ?? false,
    baselines: values.baselines ?? false,
    causes: values.causes ?? false,
    write: values.write ?? false,
    floors: values.floors ?? false,
    leaveOneOut: values['leave-one-out'] ?? false,
    pages: values.pages === undefined ? undefined : toCount('--pages', values.pages),
    half,
    house: values.house,
  }
}

const options = {
  json: { type: 'boolean' },
  misses: { type: 'boolean' },
  baselines: { type: 'boolean' },
  causes: { type: 'boolean' },
  write: { type: 'boolean' },
  floors: { type: 'boolean' },
  'leave-one-out': { type: 'boolean' },
  pages: { type: 'string' },
  half: { type: 'string' },
  house: { type: 'string' },
} as const

function toCount(name: string, word: string): number {
  if (!/^[1-9]\d{0,4}$/u.test(word)) {
    throw new Error(`${name} is a whole number from 1, not ${word}.`)
  }
  return Number(word)
}
