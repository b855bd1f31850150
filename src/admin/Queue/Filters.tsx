'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import {
  byFilters,
  sorts,
  stageFilters,
  statusFilters,
  writeQuery,
  type Query,
} from '@/queue/query'
import type { Named } from '@/queue/types'
import type { QueueAnswer } from '@/queue/read/readQueue'
import { itemSlugs } from '@/items/stages'
import { Choice } from './Choice'
import { Counted } from './Counted'
import { useQueueWords } from './useQueueWords'

const confidences = [0.4, 0.6, 0.8, 0.95] as const

/** What the list is narrowed to; each choice is an address of its own. */
export function Filters({ answer }: { readonly answer: QueueAnswer }) {
  const words = useQueueWords()
  const router = useRouter()
  const { query, newspapers, issue, shown } = answer
  const { view } = query
  if (view === 'quarantine' || view === 'mine') return null
  const go: Go = (change) => router.push(`/admin${writeQuery({ ...query, page: 1, ...change })}`)
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
      {isList && <Below query={query} go={go} />}
      {view === 'items' && (
        <>
          <OneOf name="status" options={statusFilters} names={words.statuses} {...{ query, go }} />
          <OneOf name="by" options={byFilters} names={words.byWhom} {...{ query, go }} />
        </>
      )}
      {isList && <OneOf name="sort" options={sorts} names={words.sorts} {...{ query, go }} />}
      {issue && <OnlyIssue issue={issue} query={query} />}
      {shown.view === 'jumps' && (
        <Counted
          name="kind"
          options={itemSlugs}
          names={words.kinds}
          query={query}
          counts={shown.kinds}
        />
      )}
      {'counts' in shown && (
        <Counted
          name="stage"
          options={stageFilters}
          names={words.stages}
          query={query}
          counts={shown.counts}
        />
      )}
    </div>
  )
}

function OnlyIssue({ issue, query }: { readonly issue: Named; readonly query: Query }) {
  const words = useQueueWords()
  return (
    <Link className="queue__chip" href={`/admin${writeQuery({ ...query, issue: null })}`}>
      {words.onlyIssue(issue.name)} <span aria-hidden="true">×</span>
      <span className="plain-unseen">{words.lift}</span>
    </Link>
  )
}

type Go = (change: Partial<Query>) => void

function Below({ query: { below }, go }: { readonly query: Query; readonly go: Go }) {
  const words = useQueueWords()
  const percent = (one: number) => words.belowOf(Math.round(one * 100))
  return (
    <Choice
      label={words.below}
      value={below === null ? '' : String(below)}
      options={[
        ['', words.anyConfidence],
        ...withOwn(below).map((one) => [String(one), percent(one)] as const),
      ]}
      onChoose={(chosen) => go({ below: chosen === '' ? null : Number(chosen) })}
    />
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
  readonly go: Go
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
