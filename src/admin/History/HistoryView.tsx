'use client'

import { Button } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { ItemSlug } from '@/items/stages'
import { Comparison } from './Comparison'
import { compareVersions } from './compare/compareVersions'
import { Restore } from './Restore'
import { useChoice } from './useChoice'
import { useHistory } from './useHistory'
import { useHistoryKeys } from './useHistoryKeys'
import { useHistoryWords } from './useHistoryWords'
import { useVersions } from './useVersions'
import { VersionList } from './VersionList'

type Props = {
  readonly collection: ItemSlug
  readonly id: string
  readonly mayRestore: boolean
}

/** The list of versions, and beside it how the two chosen ones differ. */
export function HistoryView({ collection, id, mayRestore }: Props) {
  const words = useHistoryWords()
  const path = `/api/${collection}/${encodeURIComponent(id)}`
  const { history, failed, busy, reload, more } = useHistory(path)
  const versions = history?.versions ?? none
  const choice = useChoice(versions)
  useHistoryKeys(choice)
  if (!history) {
    return (
      <div className="item-history item-history--empty">
        {failed ? <Failed onAgain={reload} /> : <p role="status">{words.loading}</p>}
      </div>
    )
  }
  return (
    <div className="item-history">
      <VersionList history={history} choice={choice} busy={busy} onMore={more} failed={failed} />
      <Compared collection={collection} choice={choice}>
        {
          mayRestore && choice.to && choice.to.revision !== history.revision &&
          <Restore collection={collection} version={choice.to} onDone={() => void reload().then(choice.reset)} /> // prettier-ignore
        }
      </Compared>
    </div>
  )
}

const none: readonly never[] = []

function Failed({ onAgain }: { onAgain: () => void }) {
  const words = useHistoryWords()
  return (
    <div role="alert">
      <p>{words.failed}</p>
      <Button size="small" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  )
}

type ComparedProps = {
  readonly collection: ItemSlug
  readonly choice: ReturnType<typeof useChoice>
  readonly children: React.ReactNode
}

/** Keeps what stood there until both versions are there. */
function Compared({ collection, choice: { to, from }, children }: ComparedProps) {
  const words = useHistoryWords()
  const [onlyChanges, setOnlyChanges] = useState(true)
  const { words: said, failed, again } = useVersions(collection, [from?.id, to?.id])
  const [was, is] = said
  const comparison = useMemo(() => is && compareVersions(was ?? is, is), [was, is])
  const isReady = Boolean(is) && (Boolean(was) || !from)
  return (
    <section className="item-history__main" aria-busy={!isReady} aria-label={words.title}>
      <header className="item-history__bar">
        <h2>
          {to && (from ? words.comparing(from.revision, to.revision) : words.revision(to.revision))}
        </h2>
        <label className="item-history__toggle">
          <input
            type="checkbox"
            checked={onlyChanges && Boolean(from)}
            disabled={!from}
            onChange={(event) => setOnlyChanges(event.target.checked)}
          />
          {words.onlyChanges}
        </label>
        {children}
      </header>
      {failed && <Failed onAgain={again} />}
      {!isReady && !failed && <p role="status">{words.loading}</p>}
      {isReady && !from && <p className="item-history__note">{words.onlyOne}</p>}
      {isReady && comparison && (
        <Comparison
          key={`${from?.revision} ${to?.revision}`}
          comparison={comparison}
          collection={collection}
          revisions={[from?.revision, to?.revision]}
          onlyChanges={onlyChanges && Boolean(from)}
        />
      )}
    </section>
  )
}
