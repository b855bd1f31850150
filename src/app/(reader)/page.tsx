import type { Metadata } from 'next'
import { FrontSection } from '@/reader/components/FrontSection'
import { titlePath } from '@/reader/paths'
import { readFront } from '@/reader/queries/readFront'
import { readTitles } from '@/reader/queries/readTitle'
import { feedTypes } from '@/reader/reissues/feedTypes'
import { readNewestReissues } from '@/reader/reissues/readReissues'
import { ReissueBand } from '@/reader/reissues/ReissueBand'
import { openReader, readLanguage } from './request'

export const dynamic = 'force-dynamic'

/** So many newspapers stand in full; the others are names. */
const inFull = 8

/** So many reissues stand above them. */
const newest = 3

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readLanguage()
  return {
    title: { absolute: `${words.house} · ${words.tagline}` },
    alternates: { canonical: '/', types: feedTypes('reissues', words.reissues) },
  }
}

const Front = async () => {
  const { language, words } = await readLanguage()
  const payload = await openReader()
  const [titles, reissues] = await Promise.all([
    readTitles(payload),
    readNewestReissues(payload, newest),
  ])
  const fronts = await Promise.all(
    titles.slice(0, inFull).map((title) => readFront(payload, title)),
  )
  const others = titles.slice(inFull)
  return (
    <main id="text" className="front">
      <header className="house">
        <h1>{words.house}</h1>
        <p className="tagline">{words.tagline}</p>
      </header>
      <ReissueBand {...reissues} words={words} language={language} />
      {titles.length === 0 && <p className="quiet">{words.noTitles}</p>}
      {fronts.map((front) => (
        <FrontSection key={front.title.id} front={front} words={words} language={language} />
      ))}
      {others.length > 0 && (
        <section className="others" aria-labelledby="others">
          <h2 id="others">{words.otherTitles}</h2>
          <ul>
            {others.map(({ id, title, place, language: lang }) => (
              <li key={id}>
                <a href={titlePath(id)} lang={lang}>
                  {title}
                </a>{' '}
                <span className="facts">{place}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

export default Front
