'use client'

import Link from 'next/link'
import { useBench, useBenchState } from '../context'
import type { Other } from '../store/server'
import { Notes } from './Notes'
import { Standing } from './Standing'

/** Which page this is, how far it is, who else is here, and whether all is saved. */
export function Header({ others }: { readonly others: readonly Other[] }) {
  const { words, bench } = useBench()
  const page = useBenchState((state) => state.data.page)
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const { store } = bench
  return (
    <header className="bench-header">
      <nav className="bench-header__way" aria-label={words.bench}>
        <Link href="/admin">‹ {words.back}</Link>
        <h1>
          <Link href={`/admin/collections/pages/${page.id}`} title={words.pageForm}>
            {page.issue?.name} · {words.title(page.label)}
          </Link>
        </h1>
        <Turn page={page.before} label={words.previous} sign="←" />
        <Turn page={page.after} label={words.next} sign="→" />
      </nav>
      <Progress />
      <Colleagues others={others} />
      <Standing />
      <div className="bench-header__deeds">
        {mayCorrect && (
          <>
            <Deed label={words.undo} onClick={() => void store.undo()} sign="↶" />
            <Deed label={words.redo} onClick={() => void store.redo()} sign="↷" />
          </>
        )}
        <Deed label={words.log} onClick={() => store.open({ is: 'log' })} sign="☰" />
        <Deed label={words.allCommands} onClick={() => store.open({ is: 'commands' })} sign="⌘" />
        <Deed label={words.keys} onClick={() => store.open({ is: 'keys' })} sign="?" />
      </div>
      <Notes />
    </header>
  )
}

type TurnProps = { readonly page: string | null; readonly label: string; readonly sign: string }

const Turn = ({ page, label, sign }: TurnProps) =>
  page === null ? (
    <span className="bench-header__turn" aria-hidden="true">
      {sign}
    </span>
  ) : (
    <Link
      className="bench-header__turn"
      href={`/admin/pages/${page}/workbench`}
      title={label}
      aria-label={label}
    >
      {sign}
    </Link>
  )

type DeedProps = { readonly label: string; readonly sign: string; readonly onClick: () => void }

const Deed = ({ label, sign, onClick }: DeedProps) => (
  <button type="button" title={label} aria-label={label} onClick={onClick}>
    <span aria-hidden="true">{sign}</span>
  </button>
)

/** How many items somebody has said are right. */
function Progress() {
  const { words } = useBench()
  const all = useBenchState(({ layout }) => layout.items.length)
  const left = useBenchState(
    ({ layout }) => layout.items.filter(({ confidence }) => confidence < 1).length,
  )
  if (all === 0) return null
  return (
    <p className="bench-header__progress">
      <progress max={all} value={all - left} aria-hidden="true" />
      <span>{left === 0 ? words.cards.allAccepted : words.cards.left(left)}</span>
    </p>
  )
}

function Colleagues({ others }: { readonly others: readonly Other[] }) {
  const { words } = useBench()
  if (others.length === 0) return null
  const names = others.map(({ name }) => name || words.logPanel.someone)
  const separator = words.logPanel.someone === 'A colleague' ? ', ' : '、'
  return (
    <ul className="bench-header__others" aria-label={words.others.here(names.join(separator))}>
      {others.map(({ id, line }, i) => (
        <li key={id} title={line === null ? names[i] : `${names[i]} ${words.others.at(line)}`}>
          {[...(names[i] ?? '')].slice(0, 6).join('')}
        </li>
      ))}
    </ul>
  )
}
