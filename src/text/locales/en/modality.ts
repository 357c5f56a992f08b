// English function words: what carries tense, doubt and refusal, and what joins clauses.
import type { FunctionClass, HintClass } from '../event-types.js';

export const functionWords: Readonly<Record<FunctionClass, string>> = {
  be: "am is are was were be been being 's",
  have: "have has had having 'd",
  do: 'do does did',
  pastAuxiliary: "could was were had did been 'd",
  will: 'will shall',
  would: "would 'd should ought",
  may: 'can could may might must cannot',
  to: 'to',
  not: 'not never nobody none neither nor nothing no cannot',
  determiner:
    'a an the this that these those its his her their our my your each every some any no another such both all half several many much few ' +
    "fewer most more less two three four five six seven eight nine ten eleven twelve 's s'",
  pronoun:
    'i he she it they we you who one this these those there someone somebody everyone everybody nobody nothing something anything everything anyone none ' +
    'others both neither',
  anaphor: 'he she it they him them her this that',
  relative: 'who which that whose whom where what',
  preposition:
    'of in on at by for with from to into onto over under after before since until till through throughout during between among amid ' +
    'contrary unlike against about around near within without despite off across behind beyond beside besides toward towards upon via per than like as ' +
    'because instead due owing following including excluding regarding concerning pending outside inside along past citing blaming except according aboard',
  subordinator:
    'that when while after before because as since until till unless if although though whereas where whether once whenever what why assuming ' +
    'how who which whose whom whatever whichever',
  condition: 'if unless whether should provided assuming whatever whichever',
  cause: 'because as since after when following over amid due owing citing blaming',
  coordinator: 'and & but or nor yet then so',
  adverb:
    'indefinitely not never now hereby herewith thereby then also only just still already again soon later earlier once twice yet even finally eventually initially originally ' +
    'first last ago together exactly however moreover furthermore nevertheless nonetheless anyway anyhow regardless duly indeed thereupon afterward elsewhere immediately abroad upstairs downstairs alas thus therefore meanwhile otherwise likewise similarly perhaps maybe probably possibly presumably conceivably almost nearly too very quite rather far long well ever ' +
    'always often sometimes here there today forward either else most more less least up down out off over away ahead all both each ' +
    'altogether previously formerly tentatively reportedly allegedly apparently supposedly purportedly usually normally generally traditionally typically regularly afterwards thereafter ' +
    'itself himself herself themselves myself ourselves yourself yourselves subsequently hence consequently accordingly further instead back longer sooner shortly ' +
    'sadly luckily happily unluckily unfortunately fortunately thankfully regrettably mercifully ironically miraculously incidentally actually suddenly quickly slowly narrowly ' +
    'wrongly falsely mistakenly erroneously incorrectly sometime barely hardly scarcely outright please pls plz kindly thanks thx sorry',
  particle: 'off back up forward fwd over out down ahead on in away about under through apart',
  due:
    'due payable set scheduled planned expected slated supposed meant bound booked poised going about likely unlikely hoping hoped hopes hope intended ' +
    'promised designed projected forecast tipped pencilled penciled destined targeted timed timetabled earmarked planning plans plan cleared ' +
    'intends intend expects expect aims aim aimed vowed pledged pledges promises',
  until: 'by until till before than through',
  since: 'since from starting beginning',
  original: 'originally initially first previously formerly once earlier already',
};

/** Finer classes. */
export const hintWords: Readonly<Record<HintClass, string>> = {
  /** Before a time: where a plan is put. */
  target: 'to until till through for into',
  /** Before a time: where a plan was. */
  origin: 'from',
  /** Before a day or more: an object, no time of the verb ("looked at Sunday"). */
  argument: 'at about of for with like as to into against except',
  hearsay: 'allegedly reportedly apparently supposedly purportedly rumoured rumored accused suspected alleged',
  /** The plan told is not the first one. */
  replacing: 'now instead rather finally',
  /** Before "to" and a verb: it happened. */
  only: 'only just least later',
  /** Before a noun: why. */
  reason: 'because over amid due owing citing blaming following after light view wake',
  /** After a length of time, or before what comes next. */
  article: 'a an the',
  /** Pronouns for one person, for several, for the writer. */
  person: 'he she him her his',
  plural: 'they them these those their we us',
  author: 'i we us our my you your',
  /** Nouns that stand for a slot: "to the same hour of Friday". */
  occasion: 'time date day slot hour week month quarter year period half',
  indefinite: 'a an another some any one no two three four five six seven eight nine ten eleven twelve several many few more less others',
  habitual: 'usually normally generally traditionally typically regularly',
  /** After it stands what is only compared. */
  comparison: 'than compared contrary',
  /** Joins a clause to a time before it: "in March, when". */
  atTime: 'when where',
  owner: 'own its his her their our my your whose',
  /** Before "the end of the year": when, not what. */
  point: 'at',
  /** Asked of somebody who has a plan: to put it off. */
  waiting: 'wait',
  /** Who calls a report this denies it. */
  untrue:
    'untrue false incorrect inaccurate mistaken wrong unsubstantiated baseless unfounded groundless nonsense fable tale fiction lie lies rubbish fabrication invention myth hoax',
  /** After a passive, before a day: laid down for then ("listed for 4 May"). */
  appoints: 'for',
  /** What is in force until somebody lifts, freezes or strikes it down. */
  measure:
    'levy tax ban rule order curfew charge sanction sanctions embargo restriction restrictions tariff fee limit cap warning advisory alert emergency permit ' +
    'licence license law act asset assets fund funds account accounts payment payments wages hiring claim sentence subsidy subsidies grant grants toll tolls duty duties pension pensions scheme loan loans budget quota quotas hold decree permission injunction freeze blockade ' +
    'lockdown moratorium halt suspension bid licences permits charges fees rules laws limits orders',
  /** Words that only somebody tells, and who only tells them. */
  rumour:
    'report reports rumour rumours rumor rumors claim claims story stories allegation allegations accusation accusations insinuation insinuations suggestion suggestions speculation source sources tradition legend folklore lore myth gossip unnamed anonymous insider insiders',
  /** After "put back": where it was before. */
  backIn: 'on onto into in',
  /** Before who or what did it. */
  doer: 'by',
  /** Before "is" and what there is. */
  existential: 'there',
  /** Nouns that stand for whatever was just done. */
  deed: 'work job task move decision step measure change incident accident news action development',
  pair: 'between',
  /** After a length: how far off, not how long. */
  offset: 'early late earlier later before after ahead ago behind',
  except: 'except apart without exception',
  /** Nouns for words spoken: "issued a statement". */
  speech:
    'account version message statement remark remarks comment comments warning speech address announcement post tweet letter reply response interview video e-mail email memo circular broadcast podcast apology accusation criticism',
  sequel: 'later after following next then afterwards thereafter subsequently followed follows',
};
