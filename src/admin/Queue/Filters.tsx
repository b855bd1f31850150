'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { byFilters, sorts, statusFilters, writeQuery, type Query } from '@/queue/query'
import type { QueueAnswer } from '@/queue/read/readQueue'
import { itemSlugs } from '@/items/stages'
import { Choice } from './Choice'
import { Kinds } from './Kinds'
import { Stages } from './Stages'
import { useQueueWords } from './useQueueWords'

const confidences = [0.4, 0.6, 0.8, 0.95] as const

/** What the list is narrowed to; each choice is an address of its own. */
export function Filters({ answer }: { readonly answer: QueueAnswer }) {
  const words = useQueueWords()
  const router = useRouter()
  const { query, newspapers, issue, shown } = answer
  const { view } = query
  if (view === 'quarantine' || view === 'mine') return null
  const go = (change: Partial<Query>) =>
    router.push(`/admin${writeQuery({ ...query, page: 1, ...change })}`)
  const isList = view === 'pages' || view === 'items' || view === 'jumps'
  return (
    <div className="queue__filters" role="group" aria-label={words.filters}>
      <Choice
        label={words.newspaper}
        value={('newspaper' in shown ? shown.newspaper : query.newspaper) ?? ''}
        options={[
          ...(view === 'progress' ? [] : [['', words.allPapers] as const]),
          ...newspapers.map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(newspaper) => go({ newspaper: newspaper || null, issue: null, year: null })}
      />
      {view === 'items' && (
        <OneOf name="kind" options={itemSlugs} names={words.kinds} {...{ query, go }} />
      )}
      {isList && (
        <Choice
          label={words.below}
          value={query.below === null ? '' : String(query.below)}
          options={[
            ['', words.anyConfidence],
            ...withOwn(query.below).map((one) => [String(one), words.belowOf(Math.round(one * 100))] as const), // prettier-ignore
          ]}
          onChoose={(below) => go({ below: below === '' ? null : Number(below) })}
        />
      )}
      {view === 'items' && (
        <>
          <OneOf name="status" options={statusFilters} names={words.statuses} {...{ query, go }} />
          <OneOf name="by" options={byFilters} names={words.byWhom} {...{ query, go }} />
        </>
      )}
      {isList && <OneOf name="sort" options={sorts} names={words.sorts} {...{ query, go }} />}
      {issue && (
        <Link className="queue__chip" href={`/admin${writeQuery({ ...query, issue: null })}`}>
          {words.onlyIssue(issue.name)} <span aria-hidden="true">×</span>
          <span className="queue__unseen">{words.lift}</span>
        </Link>
      )}
      {shown.view === 'jumps' && <Kinds query={query} counts={shown.kinds} />}
      {'counts' in shown && <Stages query={query} counts={shown.counts} />}
    </div>
  )
}

/** An address may ask for another confidence than the choices. */
const withOwn = (below: number | null): readonly number[] =>
  below === null || confidences.some((one) => one === below)
    ? confidences
    : [...confidences, below].sort((a, b) => a - b)

type OneOfProps<K extends 'kind' | 'status' | 'by' | 'sort'> = {
  readonly name: K
  readonly options: readonly Query[K][]
  readonly names: Readonly<Record<Query[K], string>>
  readonly query: Query
  readonly go: (change: Partial<Query>) => void
}

function OneOf<K extends 'kind' | 'status' | 'by' | 'sort'>(props: OneOfProps<K>): ReactNode {
  const { name, options, names, query, go } = props
  const words = useQueueWords()
  return (
    <Choice
      label={words[name]}
      value={query[name]}
      options={options.map((option) => [option, names[option]] as const)}
      onChoose={(value) => go({ [name]: value })}
    />
  )
}
