'use client'

import { useEffect, useState } from 'react'
import { askServer } from '../askServer'
import { useReissueWords } from '../useReissueWords'
import { writeSpan } from '../writeSpan'

/** What `GET /api/reissues/worker` says. */
type Workers = {
  readonly now: string
  readonly seen: string | null
  readonly waiting: number
  readonly overdue: number
}

const everyMs = 60_000
/** A worker leaves a sign of life far more often. */
const silentAfterMs = 3 * 60_000

/** On the dashboard: that nobody brings out what is planned. Looks again every minute. */
export function WorkerWarning() {
  const { welcome: words, span } = useReissueWords()
  const [workers, setWorkers] = useState<Workers>()
  useEffect(() => {
    const look = async () => {
      const found = await askServer<Workers>('/api/reissues/worker')
      if (found.ok) setWorkers(found.body)
    }
    void look()
    const timer = setInterval(() => void look(), everyMs)
    return () => clearInterval(timer)
  }, [])
  if (!workers || workers.waiting === 0) return null
  const { seen, now, waiting, overdue } = workers
  const silentMs = seen ? Date.parse(now) - Date.parse(seen) : Infinity
  if (silentMs < silentAfterMs) return null
  return (
    <p className="queue-news__alert" role="alert">
      <strong>
        {seen
          ? words.worker(writeSpan({ seconds: silentMs / 1000, span }), waiting)
          : words.workerNever(waiting)}
      </strong>{' '}
      {overdue > 0 && `${words.overdue(overdue)} `}
      {words.workerHow}
    </p>
  )
}
