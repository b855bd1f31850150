import { Trail } from '@/reader/components/Trail'
import { readLanguage } from './request'

const NotFound = async () => {
  const { words } = await readLanguage()
  return (
    <main id="text" className="lost">
      <Trail words={words} steps={[{ href: '/', name: words.house }]} />
      <p className="lost-number" aria-hidden="true">
        404
      </p>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <a href="/">{words.backHome}</a>
      </p>
    </main>
  )
}

export default NotFound
