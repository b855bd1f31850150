import Link from 'next/link'

const words = {
  zh: { gone: '没有这一版，或者它已被删除。', back: '回到待办' },
  en: { gone: 'There is no such page, or it was deleted.', back: 'Back to the queue' },
}

/** In place of a page that is not there. */
export const PageGone = ({ language }: { readonly language: 'zh' | 'en' }) => (
  <main className="workbench-gone">
    <p>{words[language].gone}</p>
    <Link href="/admin">{words[language].back}</Link>
  </main>
)
