import { trimMarks } from './trimMarks'

/** Given names that are common in English, French and German; a bare line of a name begins with one. */
const GIVEN = new Set(
  (
    'aaron adam agnes alan albert alec alex alexander alfred alice alison allan allen amanda amelia amy andrew angela ann anna anne anthony archibald arnold arthur audrey barbara basil beatrice benjamin bernard bert bertha betty beverly bill bob brenda brian bridget bruce bud carl carla carol caroline carolyn catherine cecil charles charlotte chester christine christopher clara clarence claude clifford clive colin constance cornelius craig cynthia cyril daisy dale daniel daphne david deborah dennis derek diana donald dora doreen doris dorothy douglas duncan earl edgar edith edmund edna edward edwin eileen elaine eleanor eliza elizabeth ella ellen elmer elsie emily emma enid eric ernest ethel eugene eunice eva evelyn ezra fanny felix florence floyd frances francis frank fred frederick gary geoffrey george gerald gertrude gilbert giles gladys glenn gloria gordon grace graham gregory guy gwen hannah harold harriet harry harvey hazel heather helen henry herbert herman hilda homer horace howard hubert hugh ian ida irene isaac isabel ivan ivor ivy jack jacob james jane janet jason jean jeffrey jennifer jeremy jerome jessie jill jim joan joe joel john jonathan joseph josephine joshua joyce juanita judith julia julian june karen kate katherine keith kenneth kevin larry laura laurence lawrence leo leonard leroy leslie lester lewis lilian lillian linda lionel lloyd lois lottie louis louisa louise lucille lucy luther lydia lyle mabel malcolm margaret maria marian marie marilyn marion marjorie mark marshall martha martin marvin mary matthew maud maurice mavis max melvin mercy merle michael mildred miles millicent milton miriam molly morris muriel myrtle nancy naomi nathan nathaniel ned neil nellie nicholas nigel nina noel nora norma norman olive oliver olivia orville oscar oswald otis owen patricia patrick paul pauline peggy percy peter philip phoebe phyllis rachel ralph raymond rebecca reginald reuben rex richard robert robin roderick rodney roger roland ronald rosalind rose rosemary roy rufus rupert ruth sally sam samuel sandra sarah sheila shirley sidney silas simon sophia stanley stella stephen steve steven stuart susan sybil sydney sylvia ted terence theodore theresa thomas tim timothy tom tracy una ursula vera vernon victor victoria vincent viola violet virginia vivian wallace walter wanda warren wayne wendy wilbur wilfred william winifred ' +
    'achille adèle adolphe adrien agathe alain albertine alexandre alexis alfreda aline alphonse amédée ambroise anatole andré andrée ange angèle antoine antoinette antonin aristide armand arnaud auguste augustin augustine aurélie baptiste barthélemy bastien benoît berthe bertrand blaise brigitte camille catherine cécile célestin célestine céline chantal christian christiane christophe claire clémence clément clotilde colette constant cyrille danielle delphine denis denise désiré didier dominique édith edmond édouard élisabeth élise éloi émile émilie emmanuel ernestine étienne eugénie évelyne fabien fabrice fernand fernande ferdinand firmin florian francine franck françois françoise frédéric gabriel gabrielle gaël gaston geneviève georges georgette gérard germain germaine ghislaine gilles gisèle guillaume gustave guy hélène henri henriette hervé hippolyte honoré hortense hugo hyacinthe ignace irénée isabelle isidore jacqueline jacques jeanne jean-baptiste jérôme joachim joseph joséphine joël jules julie julien juliette justin laurence laurent lazare léa léon léonie léopold louis louise luc lucie lucien lucienne ludovic madeleine magali marc marcel marceline marcelle marguerite maria marianne marie-claude marius marthe martial martine mathieu mathilde maurice maxime michel michèle mireille modeste monique muriel nadine nathalie nestor nicolas nicole noémie norbert odette odile odilon olivier paulette paulin philibert philippe pierre pierrette prosper raoul raphaël raymonde régine régis rémi rémy renaud rené renée roch rodolphe roger romain rosalie sabine sébastien séraphin serge siméon simone solange solène sophie stéphane suzanne sylvain sylvie théodore théophile thérèse thierry toussaint urbain valentin valérie véronique victorine vincent violette virginie vivien xavier yann yolande yves yvan yvette yvonne zélie zoé ' +
    'adelheid adolf albrecht alois andreas angelika anneliese annemarie anton antonie arno arnulf august axel balthasar barthel benno bernd bernhard berta bertold birgit bodo brigitte bruno burkhard carsten cäcilie christa christian christiane christoph clemens dagmar detlef dieter dietmar dietrich dorothea eberhard eckart edeltraud egon elfriede elisabeth elke elli else emil emilie emmi engelbert erich erika ernst erna erwin esther ewald eugen eva fabian felicitas ferdinand franz franziska frieda friedel friedrich fritz gabriele georg gerda gerhard gerlinde gertrud gisela gottfried gotthold gottlieb gregor greta gretchen gretel günter günther gunther gustav hanna hannelore hans hans-peter harald hartmut hartwig hedwig heidi heike heiner heinrich heinz helene helga hellmut helmut helmuth henning henriette herbert heribert hermann hermine hertha hilde hildegard horst hugo ilse inge ingeborg ingrid irma irmgard isolde jakob jens joachim jochen johann johanna johannes jörg josef jost julius jürgen jutta karl karl-heinz karla karoline kaspar käte käthe katharina klara klaus klemens konrad konstantin kuno kurt leberecht leni leopold liesel lieselotte lothar lore lotte luise ludwig lutz magda magdalena manfred margarete margot marianne marlene marta mathilde matthias mechthild meinhard melchior michaela minna monika moritz niklas nikolaus norbert olga oskar otmar ottilie otto paula peter petra philipp rainer regina reiner reinhard reinhold renate richard robert roland rolf rosa rosemarie rudi rudolf rüdiger ruprecht sabine sebastian siegfried siegmund sigmund sigrid silke stefan stephan sven swantje theo theodor theresia thorsten tilman traugott trude udo ulrich ulrike ute uwe valentin veit viktor volker walburga waldemar walther waltraud wenzel werner wieland wilhelm wilhelmine wilma winfried wolf wolfgang wolfram'
  ).split(' '),
)

const PARTICLE = /^(?:de|du|des|d[’'].*|la|le|van|von|vom|zu|zur|der|den|di|da|st\.?|saint)$/u
const WORD = /^\p{Lu}[\p{L}’'-]*\.?$/u

/** Whether a text is the name of a person and nothing more: `Ann Lee`, `R. M. DALE.`, `Jean-Luc de Foix`. */
export function isLatinName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || text.length > 40) return false
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (!/^\p{Lu}[\p{L}’'-]+\.?$/u.test(last) || PARTICLE.test(last)) return false
  if (!words.slice(1).every((word) => isInitial(word) || WORD.test(word) || PARTICLE.test(word)))
    return false
  return isGiven(first) || (isInitial(first) && words.length <= 4)
}

/** Whether a text is nothing but initials: `R. M.`, `J.-P. D.`. */
export function areInitials(text: string): boolean {
  const words = trimMarks(text, '()—– ').split(/ |(?<=\.)(?=\p{Lu})/u)
  return words.length <= 3 && words.length > 0 && words.every(isInitial)
}

function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.-\p{Lu})?\.$/u.test(word)
}

function isGiven(word: string): boolean {
  const small = word.toLowerCase()
  if (GIVEN.has(small)) return /^\p{Lu}/u.test(word)
  return (
    /^\p{Lu}/u.test(word) &&
    small.includes('-') &&
    small.split('-').every((part) => GIVEN.has(part))
  )
}

/** What newspapers call their writers, so that the words around are no name. */
const TITLE =
  /^(?:(?:the|our|special|staff|own|a)\b|(?:de )?notre|unser|ein(?:em|er)?\b)|(?:reporter|correspondent|writer|editor|staff|press|service)s?$|^(?:correspondante?|collaborat(?:eur|rice)|envoyée?|rédact(?:eur|rice)|korrespondent|mitarbeiter|redakteur|berichterstatter|redaktions?)/iu

/** What stands before the names of a byline or credit, in the three languages. */
const LEADS: readonly RegExp[] = [
  /^[—–-]+ ?/u,
  /^(?:(?:story|words|text|texte|texte et photo|reportage|propos recueillis|photos?|photographs?|pictures?|dessins?|illustrations?|skizze|erzählung|roman|gedicht|bericht|courier photograph|\p{Lu}\p{Ll}+ (?:photograph|photo|picture)) ?:? ?)?(?:by|from|par|von|de)\b ?/iu,
  /^(?:photos?|photographs?|pictures?|texte?|foto|fotos|aufnahmen?|bild|bilder|ph\.|cliché|source|quelle|image) ?:? ?/iu,
  /^(?:drawn|drawing|sketch|sketched|engraved|painted|photographed)\b.{0,40}\bby /iu,
  /^(?:notre|nos|unserem|unserer|unserm|unseren|our) (?:(?:own|special|envoyée?|correspondante?s?|collaborat(?:eur|rice)|rédact(?:eur|rice)|spécial|spéciale|permanent|permanente|particulier|particulière|sonderberichterstatter|sonderkorrespondent|redaktionsmitglied|berichterstatter(?:in)?|korrespondent(?:en|in)?|mitarbeiter(?:in)?|redakteur(?:in)?|correspondent|reporter|staff) ?){1,3}/iu,
  /^(?:à|in|at|au) [\p{L}’' -]{2,30}, /iu,
]
const TRAILS =
  /(?: (?:reports?|writes|berichtet|rapporte|photo|photograph|picture)\.?:?|, (?:zur Zeit|z\. ?Zt\.|zzt\.) .{2,30})$/iu

/** Gives the names in a Latin credit without titles: `By Ann Lee, Staff Writer` → `Ann Lee`. */
export function latinNames(text: string): string[] {
  const bare = LEADS.reduce(
    (rest, lead) => rest.replace(lead, ''),
    trimMarks(text, ' ()[]‹›').replace(TRAILS, ''),
  )
  return bare
    .replace(TRAILS, '')
    .split(/,|;|&|\/|(?<![\p{L}])(?:and|et|und)(?![\p{L}])/u)
    .map((name) => trimMarks(name, ' ()[]—–:').replace(/(?<=\p{L}{2})\.$/u, ''))
    .filter((name) => /\p{L}{2}|^(?:\p{Lu}\. ?)+/u.test(name) && !TITLE.test(name))
}
