import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Public notices, family news and small advertisements. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: ['FOR SALE', 'For Sale'],
    texts: lines(`
      {^object}; £{#2-25}. Apply {#3-140} {street}, {town}.
      {^object}. What offers? Box {#100-990}, Courier Office.
      {^object}; must be seen. Tel. {town} {#200-4900}, after six.
    `),
    signatures: [],
  },
  {
    headlines: [],
    texts: lines(`
      FOR SALE, {object}; £{#2-25} or near offer.—{surname}, {#3-140} {street}, {town}.
      WANTED, experienced {trade}; good references essential. Apply by letter to {#3-140} {street}.
      LOST, on {weekday}, between {street} and {street}, gold brooch set with garnets. Finder rewarded.—Box {#100-990}.
      TO LET, furnished, {number} rooms in {street}; bath, gas; no children. Write P.{#10-99}, Courier Office.
      {!trade} seeks situation; {#21-48}; sober, total abstainer; disengaged now.—{initials}, {#3-140} {street}.
    `),
    signatures: [],
  },
  {
    headlines: ['BIRTHS', 'MARRIAGES', 'DEATHS'],
    texts: lines(`
      {!surname}.—On {longMonth} {#1-28}, at {#3-140} {street}, {town}, the wife of {man}, of a [son|daughter].
      {!surname}—{!surname}.—On {longMonth} {#1-28}, at the parish church, {town}, {man} to {woman}.
      {!surname}.—On {longMonth} {#1-28}, at {town}, after a long illness, {woman}, aged {#58-93}. No flowers, by request.
    `),
    signatures: [],
  },
  {
    headlines: ['NOTICE TO CREDITORS', 'PUBLIC NOTICE', 'BOROUGH OF {!town}'],
    texts: lines(`
      NOTICE is hereby given that all persons having claims against the estate of {man}, late of {street}, {town}, {trade}, deceased, are required to send particulars thereof in writing to the undersigned on or before the {#4-19}th day of {longMonth} next.
      NOTICE is hereby given that {street} will be closed to all vehicular traffic from {weekday} next until further notice, for the purpose of relaying the tramway. // Foot passengers will not be affected.
      The Council invites TENDERS for the supply of broken granite, flints and tar during the ensuing year. Forms may be had of the Surveyor. // The Council does not bind itself to accept the lowest or any tender.
    `),
    signatures: lines(`
      {!speaker}, // Town Clerk.
      {surname}, {surname} & CO., Solicitors, // {#3-140} {street}, {town}. // {longMonth} {#1-28}.
    `),
  },
]
