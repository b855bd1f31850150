'use client'

import { Button } from '@payloadcms/ui'
import { Sheet } from './Sheet'
import { useQueueWords } from './useQueueWords'

/** The queue's keys. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { sheet } = useQueueWords()
  return (
    <Sheet title={sheet.title} onClose={onClose}>
      <dl className="queue-sheet__keys">
        {sheet.rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="queue-sheet__buttons">
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={onClose}>
          {sheet.close}
        </Button>
      </div>
    </Sheet>
  )
}
