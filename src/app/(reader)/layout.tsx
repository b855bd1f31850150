import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { settings } from '@/env'
import { htmlLanguage } from '@/reader/language'
import '@/reader/styles/index.css'
import { readLanguage } from './request'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#131416' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readLanguage()
  return {
    metadataBase: new URL(settings.publicUrl),
    title: { default: words.house, template: `%s · ${words.house}` },
    description: words.lead,
  }
}

const Layout = async ({ children }: { readonly children: ReactNode }) => {
  const { language, words } = await readLanguage()
  return (
    <html lang={htmlLanguage(language)}>
      <body>
        <a className="skip" href="#text">
          {words.skip}
        </a>
        {children}
        <footer className="colophon">
          <p>
            <a href="/">{words.house}</a> <span>{words.tagline}</span>
          </p>
          <p>{words.colophon}</p>
        </footer>
      </body>
    </html>
  )
}

export default Layout
