import { Lines } from '../components/Lines'
import { Trail } from '../components/Trail'
import { clip } from '../excerptOf'
import { reissuesPath } from '../paths'
import { Contents } from './Contents'
import { Cover } from './Cover'
import { Downloads } from './Downloads'
import { Facts } from './Facts'
import { languageOf } from './languageOf'
import { paragraphsOf } from './paragraphsOf'
import type { ReissueProps } from './types'

/** A reissue: cover, title, introduction, contents. */
export const ReissuePage = (props: ReissueProps) => {
  const { shown, words } = props
  const { edition } = shown
  const lang = languageOf(edition)
  const title = edition.title.trim() || words.untitled
  const isLong = clip({ text: title, length: 36 }) !== title
  const introduction = paragraphsOf(edition.introduction)
  return (
    <main id="text" className="reissue">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: reissuesPath(), name: words.reissues },
        ]}
      />
      <header className="reissue-head">
        <Cover {...props} sizes="(min-width: 48rem) 24rem, 80vw" eager />
        <div className="reissue-title">
          <p className="kind">{words.reissueKinds[edition.kind]}</p>
          <h1 className={isLong ? 'headline headline-long' : 'headline'} lang={lang}>
            {title}
          </h1>
          <Facts {...props} />
          {introduction.length > 0 && (
            <div className="introduction body" lang={lang}>
              {introduction.map((paragraph, index) => (
                <p key={index}>
                  <Lines text={paragraph} />
                </p>
              ))}
            </div>
          )}
          <Downloads {...props} />
        </div>
      </header>
      <Contents {...props} />
    </main>
  )
}
