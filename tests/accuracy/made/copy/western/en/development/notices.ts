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
    headlines: ['BIRTHS', 'BIRTH'],
    texts: lines(`
      {!surname}.—On {longMonth} {#1-28}, at {#3-140} {street}, {town}, the wife of {man}, of a [son|daughter].
    `),
    signatures: [],
  },
  {
    headlines: ['MARRIAGES', 'MARRIAGE'],
    texts: lines(`
      {!surname}—{!surname}.—On {longMonth} {#1-28}, at the parish church, {town}, by the Rev. {man}, {man} to {woman}, [eldest|second|only] daughter of {man}.
    `),
    signatures: [],
  },
  {
    headlines: ['DEATHS', 'DEATH', 'IN MEMORIAM'],
    texts: lines(`
      {!surname}.—On {longMonth} {#1-28}, at {town}, after a long illness patiently borne, {woman}, aged {#58-93}. No flowers, by request.
      {!surname}.—In loving memory of {man}, who fell asleep {longMonth} {#1-28}, {=1889-1958}. Ever remembered by his wife and children.
    `),
    signatures: [],
  },
  {
    headlines: ['BOROUGH OF {!town}', 'PUBLIC NOTICE'],
    texts: lines(`
      NOTICE is hereby given that {street} will be closed to all vehicular traffic from {weekday} next until further notice, for the purpose of relaying the tramway. // Foot passengers will not be affected.
      The Council invites TENDERS for the supply of broken granite, flints and tar during the ensuing year. Forms may be had of the Surveyor. // The Council does not bind itself to accept the lowest or any tender.
      THE ANNUAL MEETING of ratepayers will be held in the Corn Hall on {weekday}, {longMonth} {#1-28}, at seven o'clock precisely.
    `),
    signatures: lines(`
      {!speaker}, // Town Clerk.
      By order, // {!speaker}.
    `),
  },
  {
    headlines: ['NOTICE TO CREDITORS', 'Re {!man}, deceased'],
    texts: lines(`
      ALL PERSONS having claims against the estate of {man}, late of {street}, {town}, {trade}, deceased, are required to send particulars thereof in writing to the undersigned on or before {longMonth} {#1-28} next, after which date the assets will be distributed.
    `),
    signatures: lines(`
      {surname}, {surname} & CO., Solicitors, // {#3-140} {street}, {town}. // {longMonth} {#1-28}.
      {!man}, Solicitor, // {street}, {town}.
    `),
  },
  {
    headlines: ['THEATRE ROYAL', 'CORN HALL, {!town}', 'ELECTRIC PALACE'],
    texts: lines(`
      EVERY EVENING at 7.45. Matinee, {weekday}, 2.30. “[The Silver Key|A Lady of Quality Street|Ruth's Romance|The Bells of Kelby]”, in four acts. Stalls 3s., pit 1s. Early doors sixpence extra.
      Grand Concert on {weekday} next in aid of the Cottage Hospital. Miss {woman}, soprano; Mr. {man}, 'cello. Tickets of Mr. {surname}, {street}.
    `),
    signatures: [],
  },
  {
    headlines: ['CORRECTION', 'Erratum'],
    texts: lines(`
      In our report of the {town} sessions on {weekday} it was stated that {man}, {trade}, of {street}, was fined forty shillings. Mr. {surname} was a witness in the case. We regret the error.
    `),
    signatures: [],
  },
]
