import type { Words } from '../words'

type Props = { readonly reasons: readonly string[]; readonly words: Words }

/** In place of a preview: everything that keeps the reissue from coming out. */
export const NotReady = ({ reasons, words }: Props) => (
  <main id="text" className="not-ready">
    <h1>{words.notReady}</h1>
    <ul>
      {reasons.map((reason, index) => (
        <li key={index}>{reason}</li>
      ))}
    </ul>
  </main>
)
