import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A mayor is indicted. */
export const graftTrial: Subject = {
  facts: facts(`
    boss = {him}
    prosecutor = {him}
    witness = {her}
    bribe = \${#900-9000/100}
    thing2 = [paving|garbage|parking meter|street light] contract
    office = the grand jury
    matter = the {thing2} scandal
  `),
  kickers: ['Graft Probe', 'City Hall', 'The Indictments'],
  headlines: lines(`
    Mayor {boss.last} indicted in {thing2} graft
    {witness} tells jury of {bribe} in shoebox
    {boss.last} pleads innocent / to bribe count
    {thing2} probe widens
    {prosecutor.last} vows to jail {thing2} grafters
  `),
  allusive: ['The shoebox', 'Honest as the day is short', 'Something smelled'],
  decks: lines(`
    Secretary saw money counted on desk blotter
    {boss.last}: ‘Politics, pure and simple’
    Books burned, prosecutor charges
  `),
  leads: lines(`
    Mayor {boss} was indicted {dayName} on {#3-21} counts of taking money in connection with the city's {thing2}.
    A former secretary told a hushed courtroom today that she saw Mayor {boss} count {bribe} from a shoebox.
    Special prosecutor {prosecutor} said yesterday the {thing2} case is “the tip of a mighty dirty iceberg.”
  `),
  body: lines(`
    {boss.last}, who is in his [third|fourth|fifth] term, posted bond and shook hands with the bailiff.
    “This is politics, pure and simple,” the mayor said on the steps, “and not very pure.”
    {witness} testified that the box had held size eleven oxfords.
    Prosecutor {prosecutor.last} introduced a ledger with {#12-60} pages torn out.
    The contractor, now in Mexico for his asthma, sent a postal card.
    Defense counsel asked whether the witness had not been let go for tardiness. “For typing too fast,” she replied, and the judge rapped for order.
    The {thing2} was let without bids two days before Christmas.
    A handwriting man compared sevens for most of the afternoon.
    Two aldermen took the Fifth Amendment {#19-70} times between them.
    Accountants estimate the city paid \${#30000-400000/5000} too much.
    Jurors have been locked up at a hotel, where they complain of the soup.
    If convicted, {boss.last} could draw from two to ten years.
  `),
  subheads: ['Size eleven oxfords', 'Pages torn out', 'Comparing sevens', 'Soup is thin'],
  captions: lines(`
    Mayor {boss} leaving the courthouse after posting bond.
    {witness}, former city secretary, on her way to testify.
    Prosecutor {prosecutor} displays the shoebox to newsmen.
  `),
}
