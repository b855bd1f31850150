'use client'

import { Button } from '@payloadcms/ui'
import { useReissueWords } from '../useReissueWords'
import type { Offered } from './offeredSteps'

type Props = {
  readonly offered: Offered
  /** Whether the form has what is not saved. */
  readonly modified: boolean
  readonly busy: boolean
  readonly onApprove: () => void
  readonly onAsk: (what: 'publish' | 'withdraw') => void
}

/** A button for each step on offer; approving stands out, what acts at once does not. */
export function StepButtons({ offered, modified, busy, onApprove, onAsk }: Props) {
  const { plan: words } = useReissueWords()
  const suffix = modified ? words.saveFirst : ''
  return (
    <div className="reissue-plan__buttons">
      {offered.approve && (
        <Button
          size="medium"
          margin={false}
          disabled={busy || !offered.dueHolds}
          onClick={onApprove}
        >
          {words[offered.approve] + suffix}
        </Button>
      )}
      {offered.publish && (
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => onAsk('publish')}
        >
          {words.publish + suffix}
        </Button>
      )}
      {offered.withdraw && (
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => onAsk('withdraw')}
        >
          {words.withdraw}
        </Button>
      )}
    </div>
  )
}
