/** A page of the drill, with how it came about, so that a report can say which it was. */
export type DrillPage = {
  readonly name: string
  readonly made: 'plain' | 'made' | 'mutated'
  readonly text: string
}
