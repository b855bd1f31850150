import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Legals, deaths and want ads. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: [],
    texts: lines(`
      FOR RENT—{#2-6} room house, {avenue}, modern except heat, \${#18-65} mo. Ph. {#200-990}-J.
      HELP WANTED—{^job}, experienced, steady. See Mr. {family}, {=100-2400} {avenue}, before 9 a.m.
      {!thing}. Cheap. {=100-2400} {avenue}, rear.
      FOUND—Brown billfold near depot. Owner may have same by paying for this ad.
      WILL THE PARTY who took overcoat by mistake from Odd Fellows hall please return same to {him}.
      WANTED: Ride to {city} weekdays, share expense. Call {#200-990}-W evenings.
    `),
    signatures: [],
  },
  {
    headlines: ['Card of Thanks', 'CARD OF THANKS'],
    texts: lines(`
      We wish to thank our many friends and neighbors for the kindness shown us in the sickness and death of our beloved [mother|father|brother]; also for the beautiful flowers.
    `),
    signatures: lines(`
      {him} and family
      The {family} children
    `),
  },
  {
    headlines: ['NOTICE OF HEARING', 'LEGAL NOTICE'],
    texts: lines(`
      In the district court of the county: In the matter of the estate of {anyone}, deceased. All persons interested are hereby notified that a hearing will be had on the {#4-19}th day of {fullMonth} at 10 o'clock a.m. at the courthouse in {town}.
    `),
    signatures: lines(`
      {!him}, // Clerk of the Court.
    `),
  },
  {
    headlines: ['NOTICE TO CONTRACTORS', 'BIDS WANTED'],
    texts: lines(`
      Sealed bids will be received by the county clerk until noon {dayName} for graveling {#3-19} miles of road in {city} township. // The board reserves the right to reject any or all bids.
    `),
    signatures: lines(`
      {him}, County Auditor // First pub. {shortMonth} {#1-28}
    `),
  },
  {
    headlines: ['Sheriff’s Sale', 'SHERIFF’S SALE'],
    texts: lines(`
      By virtue of an execution issued out of said court I will offer at public auction the following real estate, to wit: Lots {#1-9} and {#10-19}, Block {#2-40}, original town of {city}.
    `),
    signatures: ['{!him}, Sheriff', 'Dated {fullMonth} {#1-28}. // {him}, Sheriff.'],
  },
  {
    headlines: ['{!anyone}', 'Mrs. {her}', '{him}'],
    texts: lines(`
      Funeral services for the {#61-94}-year-old retired {job}, who died {dayName} at County Hospital, will be held at 2 p.m. {dayName} at First Lutheran Church. Burial will be in Evergreen cemetery.
      Word has been received here of the death at {city} of this former resident of {town}. Survivors include {#2-6} children, {#3-19} grandchildren and a brother, {him}, of {city}.
    `),
    signatures: [],
  },
  {
    headlines: ['RIALTO', 'GRANGE DANCE', 'AUCTION'],
    texts: lines(`
      Starts {dayName}. “[Guns at Tecoma|The Widow Wore Blue|Six Against Sunset]”. Also cartoon and latest news. Adults 35c, children a dime. Doors open at 6:45.
      {dayName} night, {city} hall. Music by {him} and his Prairie Ramblers. Ladies bring pie. No liquor on grounds.
      {dayName}, 1 mile west of {city}: {#9-44} head of cattle, tractor, two-row lister, hay rake, {thing} and other articles too numerous to mention. Lunch on grounds. Col. {family}, auctioneer.
    `),
    signatures: [],
  },
  {
    headlines: ['BUSINESS OPPORTUNITIES', 'Situations Wanted', 'REAL ESTATE'],
    texts: lines(`
      CAFE for sale at {city}, doing good business, owner retiring. Write Box {=100-990}, care Clarion.
      {#40-640} ACRES near {city}, {#3-7} room house, windmill, school bus at door. \${#40-190} per acre, terms. {him}, broker.
      {^job}, {#19-50}, wants steady work. Will go anywhere. {#100-990}-R.
    `),
    signatures: [],
  },
]
