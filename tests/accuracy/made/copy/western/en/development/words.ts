import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the check desk's. */
export const words: Words = {
  given: list(
    'John, Thomas, Walter, Albert, Henry, George, Edwin, Frank, Martin, Peter, Ralph, Samuel, Hugh, Leonard, Dennis',
  ),
  female: list('Ann, Mary, Edith, Ellen, Margaret, Joan, Alice, Ruth, Carol, Nora, Helen, Grace'),
  surname: list(
    'Harker, Penrose, Lyle, Dunmow, Ashby, Tredwell, Marsh, Coker, Villiers, Brand, Hallam, Pike, Rudge, Stannard, Yeo, Quill, Farrant, Bowyer, Selby, Thwaite, Garrow, Inch, Loxton, Medway, Oram, Purdy, Ridley, Sturt, Tobin, Wragge',
  ),
  man: list('{given} {surname}, {given} {initial}. {surname}, {given} {surname}'),
  woman: list('{female} {surname}, {female} {initial}. {surname}'),
  person: list('{man}, {man}, {woman}'),
  initial: list('A, B, C, E, F, G, H, J, L, M, P, R, T, W'),
  place: list(
    'Saltmere, Harbury Cross, Wexcombe, Thornholt, Millgate, Port Ansty, Kelby, Stowbridge, Ravensey, Marlhampton, Dunsford Bay, Castle Ings, Winterby, Okefield',
  ),
  capital: list('London, Vienna, Cairo, Buenos Aires, Ottawa, Madrid, Athens, Lisbon'),
  foreign: list('Orsova, Brankov, Almaraz, Teleki-Roth, Quiroga, Papandros, Salviati, Vidal'),
  weekday: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday'),
  month: list('Jan., Feb., March, April, May, June, July, Aug., Sept., Oct., Nov., Dec.'),
  longMonth: list(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  number: list('two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'),
  street: list(
    'Tanner Row, Bridge Street, Quay Lane, Albion Road, St. Ebba’s Square, Foundry Hill, Cornmarket, Mill Parade, Ferry Street',
  ),
  commodity: list(
    'Wheat, Barley, Oats, Rye, Beans, Peas, Hops, Wool, Tallow, Butter, Cheese, Bacon, Potatoes, Hay, Clover seed, Linseed, Coal, Herrings, Eggs',
  ),
  team: list(
    'Saltmere Town, Kelby Rovers, Thornholt, Millgate United, Ravensey, Winterby Albion, Okefield Athletic, Port Ansty, Stowbridge City, Marlhampton, Wexcombe Wanderers, Dunsford Bay, Castle Ings, Harbury Cross, Oldlands, Weir End, Priory Park, Tolgate',
  ),
  rollName: lines(`
    Harker, J. T.
    Penrose, Miss A.
    Lyle, W.
    Dunmow, G. H.
    Ashby, Mrs. E.
    Tredwell, R.
    Coker, S. P.
    Brand, Miss N.
    Hallam, L.
    Pike, T. W.
    Stannard, F.
    Yeo, Mrs. M.
    Quill, D.
    Bowyer, H. C.
    Selby, Miss J.
    Garrow, A.
    Loxton, P. R.
    Oram, E.
    Purdy, Miss R.
    Sturt, B. G.
    Wragge, C.
  `),
  train: lines(`
    6.15 a.m. (workmen)
    7.40 a.m.
    8.05 a.m. (express)
    9.20 a.m.
    10.50 a.m.
    12.10 p.m.
    1.35 p.m.
    2.45 p.m.
    3.30 p.m. (Sats. only)
    4.55 p.m.
    5.25 p.m. (express)
    6.40 p.m.
    8.15 p.m.
    9.50 p.m.
    11.05 p.m. (mail)
  `),
  trade: list(
    'joiner, schoolmistress, shipping clerk, plumber, farmer, chemist, tram driver, signalman, draper, bricklayer, district nurse, porter',
  ),
  object: lines(`
    a mahogany sideboard, good as new
    lady’s bicycle, little used
    a pony trap and harness
    upright piano, iron frame, by a good maker
    an oak dresser, seven feet
    baby carriage, navy, one owner
    a twelve-foot dinghy with oars and sail
    gas cooker, four burners
    two dozen pullets, point of lay
    a quantity of sound second-hand bricks
    typewriter, wide carriage
    a writing desk and revolving chair
  `),
}
