import type { Bench, Command } from './types'

const goTo =
  (which: 'before' | 'after') =>
  ({ store, goTo: go }: Bench) => {
    const page = store.getState().data.page[which]
    if (page) go(page)
  }

/** What leads elsewhere: panels, forms and pages. */
export const page: readonly Command[] = [
  { id: 'openForm', group: 'words', keys: ['f'], run: ({ openForm }) => openForm() },
  { id: 'log', group: 'page', keys: ['h'], run: ({ store }) => store.open({ is: 'log' }) },
  { id: 'nextPage', group: 'page', keys: ['Alt+PageDown'], isEverywhere: true, run: goTo('after') },
  { id: 'previousPage', group: 'page', keys: ['Alt+PageUp'], isEverywhere: true, run: goTo('before') }, // prettier-ignore
  { id: 'commands', group: 'page', keys: ['Mod+k'], isEverywhere: true, run: ({ store }) => store.open({ is: 'commands' }) }, // prettier-ignore
  { id: 'keys', group: 'page', keys: ['?'], run: ({ store }) => store.open({ is: 'keys' }) },
]
