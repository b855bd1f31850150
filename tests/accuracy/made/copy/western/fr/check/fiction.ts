import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Le roman de chaque jour. */
export const serials: readonly Serial[] = [
  {
    kickers: ['Le roman du Phare', 'Notre roman', 'Épisode {part}'],
    titles: ['L’homme de la cabine 12', 'L’Homme de la cabine 12'],
    chapters: [
      'Chapitre {part}',
      '{part}',
      'Résumé : le paquebot a quitté l’escale sans son médecin.',
      'Épisode {chapter}',
    ],
    authors: ['de {author}', 'Roman inédit de {author}', 'par {!author}'],
    facts: facts(`
      author = {madame}
      flic = [Verdier|Lacombe|Sénac|Bertin]
      passagère = [Mme Hallam|l'Américaine|Irène|la veuve]
    `),
    narration: lines(`
      {flic} referma la porte de la cabine et compta jusqu'à dix.
      Le couloir sentait le caoutchouc et le café froid.
      Un hublot battait, quelque part, avec une régularité de métronome.
      {^passagère} fumait, adossée au bastingage, comme si le mort n'avait été qu'un retard de bagages.
      Sur la couchette, on avait plié les vêtements avec un soin maniaque.
      Le commissaire de bord épongeait son front et ne regardait que ses chaussures.
      Il manquait un verre sur le plateau, un seul.
      La sirène mugit trois fois ; personne ne leva la tête.
      {flic} nota l'heure sur sa manchette, faute de papier.
      Dans le coffre, ils trouvèrent une paire de gants d'enfant et onze mille dollars.
      Depuis l'escale, quelqu'un occupait la cabine 12 sans figurer sur aucune liste.
      La mer était plate, d'un gris de zinc.
    `),
    speech: lines(`
      « Vous ne dormez donc jamais, inspecteur ? »
      « Je dors quand les autres disent la vérité. »
      « Alors vous devez être bien fatigué », dit {passagère} en jetant sa cigarette.
      « Le docteur est descendu à terre. Il n'est pas remonté. »
      « C'est curieux. Sa montre, elle, est remontée tous les soirs. »
      « Je vous jure que je ne l'avais jamais vu ! »
    `),
    ends: ['À suivre…', '(à suivre)', 'Demain : le verre manquant', 'A suivre'],
  },
]

/** Les vers. */
export const poems: readonly Poem[] = [
  {
    facts: facts('poet = {nommé}'),
    titles: ['Goémon', 'Jusant', 'Ceux du large'],
    authors: ['{poet}', '({poet})', '{!poet}'],
    stanzas: [
      lines(`
        Mer, vieille couturière,
        tu reprends [l'ourlet|le drap|la manche] des plages
        et tu casses ton fil
        toujours au même endroit.
      `),
      lines(`
        J'ai laissé mes mots au sec,
        coque en l'air,
        avec du [sel|bleu|sable] dans les jointures.
        Ils se souviennent.
      `),
      lines(`
        Que le phare compte pour nous :
        un, deux, et l'ombre,
        un, deux,
        et le nom de mon père.
      `),
    ],
  },
]
