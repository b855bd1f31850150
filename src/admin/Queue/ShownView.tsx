'use client'

import type { QueueAnswer } from '@/queue/read/readQueue'
import { ItemList } from './lists/ItemList'
import { Mine } from './lists/Mine'
import { PageList } from './lists/PageList'
import { Quarantine } from './lists/Quarantine'
import { Progress } from './progress/Progress'

/** What the chosen view shows. */
export function ShownView({ answer: { shown, query } }: { readonly answer: QueueAnswer }) {
  switch (shown.view) {
    case 'pages':
      return <PageList {...shown} query={query} />
    case 'items':
      return <ItemList {...shown} query={query} />
    case 'jumps':
      return <ItemList {...shown} query={query} />
    case 'quarantine':
      return <Quarantine {...shown} query={query} />
    case 'mine':
      return <Mine {...shown} />
    case 'progress':
      return <Progress {...shown} />
  }
}
