/** A newspaper as readers meet it; empty text where the house has not said. */
export type Title = {
  readonly id: string
  readonly title: string
  readonly place: string
  /** BCP 47, such as `zh-Hans`. */
  readonly language: string
  readonly years: string
}

export type Issue = {
  readonly id: string
  readonly newspaper: string
  /** `1987-05-04` */
  readonly date: string
  /** `main` where there is only one. */
  readonly edition: string
  readonly number: string
  readonly scansPublic: boolean
}

/** A picture that the public may fetch; sizes in pixels. */
export type Picture = {
  readonly id: string
  readonly alt: string
  /** The size made for reading. */
  readonly src: string
  readonly srcSet: string
  /** The file as received. */
  readonly full: string
  readonly width: number
  readonly height: number
}

/** A story as a line of an index; `excerpt` is filled only where a page shows it. */
export type StoryLine = {
  readonly id: string
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly byline: string
  readonly kind: string
  readonly excerpt: string
  /** Labels of its pages in order; more than one when it jumps. */
  readonly printedOn: readonly string[]
  readonly pageNumber: number | undefined
}

export type CaptionView = {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly credits: readonly string[]
  /** Id of the story it belongs to, or empty. */
  readonly article: string
  readonly picture: Picture | undefined
  readonly printedOn: readonly string[]
  readonly pageNumber: number | undefined
}

export type NoticeView = {
  readonly id: string
  readonly headline: string
  readonly kind: string
  readonly text: string
  readonly printedOn: readonly string[]
  readonly pageNumber: number | undefined
}

/** One printed page with what is public of it, in the order of the print. */
export type PrintedPage = {
  readonly label: string
  readonly number: number | undefined
  readonly section: string
  readonly scan: Picture | undefined
  readonly stories: readonly StoryLine[]
  /** Stories that began on an earlier page. */
  readonly continued: readonly StoryLine[]
  readonly captions: readonly CaptionView[]
  readonly notices: readonly NoticeView[]
}

export type IssueContents = {
  readonly issue: Issue
  readonly pages: readonly PrintedPage[]
}

/** One story in full. */
export type Story = StoryLine & {
  readonly issue: string
  readonly dateline: string
  readonly credits: readonly string[]
  /** Lexical, as stored. */
  readonly body: unknown
  readonly publishedAt: string
  readonly updatedAt: string
}

/** What a body points to and the public may see, by id. */
export type Linked = {
  readonly pictures: ReadonlyMap<string, Picture>
  readonly stories: ReadonlySet<string>
  /** Where a story stands; its own page where this is not said. */
  readonly storyHref?: (story: string) => string
}
