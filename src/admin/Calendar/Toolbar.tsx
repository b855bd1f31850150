'use client'

import { Button } from '@payloadcms/ui'
import { useReissueWords } from '../useReissueWords'
import { addMonths } from './days'

type Props = {
  readonly month: string | undefined
  readonly today: string | undefined
  readonly show: (month: string) => void
  readonly mayAdd: boolean
}

/** The month's name, and the ways to another. */
export function Toolbar({ month, today, show, mayAdd }: Props) {
  const { calendar: words } = useReissueWords()
  const [year = 0, number = 1] = (month ?? '').split('-').map(Number)
  const step = (count: number) => month && show(addMonths(month, count))
  return (
    <header className="reissue-calendar__toolbar">
      <h1 aria-live="polite">{month ? words.month(year, number) : words.title}</h1>
      <div className="reissue-calendar__turn">
        <button
          type="button"
          aria-label={words.previous}
          title={words.previous}
          onClick={() => step(-1)}
        >
          ‹
        </button>
        <button type="button" onClick={() => today && show(today.slice(0, 7))}>
          {words.today}
        </button>
        <button type="button" aria-label={words.next} title={words.next} onClick={() => step(1)}>
          ›
        </button>
      </div>
      <div className="reissue-calendar__ways">
        <Button
          el="link"
          to="/admin/collections/reissues"
          size="medium"
          buttonStyle="secondary"
          margin={false}
        >
          {words.list}
        </Button>
        {mayAdd && (
          <Button el="link" to="/admin/collections/reissues/create" size="medium" margin={false}>
            {words.add}
          </Button>
        )}
      </div>
    </header>
  )
}
