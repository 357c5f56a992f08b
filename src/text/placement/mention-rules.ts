// When something happened that no words date: what tense, aspect and the class of the verb tell, seen from the day of writing.
// Facts of language as data; no word of any language. The first row that fits answers.

/** How the verb of a clause stands in time. */
export type Tense =
  | 'past'
  | 'pastPerfect'
  | 'pastProgressive'
  | 'perfect'
  | 'present'
  | 'progressive'
  | 'future'
  | 'modal'
  | 'infinitive'
  | 'participle'
  | 'ing'
  | 'none';

/** What a verb tells of: words, thoughts, wishes, plans, something that holds, or a deed. */
export type VerbClass = 'saying' | 'thought' | 'wish' | 'plan' | 'state' | 'deed';

/** What is known of a mention before any row is asked. */
export interface MentionTraits {
  /** Named by a noun, told by a verb, or the word that lays a plan down: "is [due] to sail". */
  readonly as: 'verb' | 'noun' | 'planning' | 'predicate';
  readonly tense: Tense;
  readonly verb: VerbClass;
  /** How its clause hangs: on nothing, on a verb of saying, on a noun, on a condition or a time to come, on what goes on meanwhile, on a verb whose deed it is ("tried to"), otherwise. */
  readonly joint: 'main' | 'told' | 'aside' | 'condition' | 'while' | 'raised' | 'hung';
  /** Tense and class of the clause above. */
  readonly under: Tense;
  readonly underVerb: VerbClass;
  readonly isQuoted: boolean;
  /** In the first sentence of the text. */
  readonly isLead: boolean;
  /** Nouns: known already ("the", "its"), new ("a", none), or of any such ("any", "no"). */
  readonly noun: 'known' | 'new' | 'any';
  /** Nouns: before the verb, after it, after a preposition. */
  readonly role: 'subject' | 'object' | 'adjunct';
  /** Names something that goes on for long: a crisis, a ban. */
  readonly isLasting: boolean;
  /** Names an occasion on which people speak. */
  readonly isSpeech: boolean;
}

/** Where it lies: on the day of writing, before, after; a stretch that is over, holds, is to come; when its verb's clause does, when the verb it is raised by does. */
export type Placing = 'today' | 'before' | 'after' | 'was' | 'holds' | 'toHold' | 'clause' | 'governor' | 'raiser';

export interface MentionRule extends Readonly<Partial<{ [Key in keyof MentionTraits]: MentionTraits[Key] | readonly MentionTraits[Key][] }>> {
  readonly id: string;
  readonly gives: Placing;
}

export const mentionRules: readonly MentionRule[] = [
  { id: 'verb.raised', as: 'verb', joint: 'raised', gives: 'raiser' },
  // Somebody spoke, in news: on the day of the report.
  {
    id: 'verb.saying',
    as: 'verb',
    verb: 'saying',
    tense: ['past', 'present', 'progressive', 'ing', 'none'],
    joint: ['main', 'aside', 'hung'],
    isQuoted: false,
    gives: 'today',
  },
  { id: 'verb.planning', as: 'planning', gives: 'today' },
  // "If it fails", "until it ends".
  { id: 'verb.condition', as: 'verb', joint: 'condition', tense: ['present', 'perfect', 'progressive'], gives: 'after' },
  { id: 'verb.thinks', as: 'verb', verb: ['thought', 'wish', 'plan'], tense: ['present', 'progressive'], gives: 'today' },
  { id: 'verb.state-to-come', as: 'verb', verb: 'state', tense: ['future', 'modal', 'infinitive'], gives: 'toHold' },
  { id: 'verb.future', as: 'verb', tense: 'future', gives: 'toHold' },
  { id: 'verb.modal', as: 'verb', tense: 'modal', gives: 'after' },
  { id: 'verb.state', as: 'verb', verb: 'state', tense: ['present', 'progressive', 'perfect'], gives: 'holds' },
  { id: 'verb.state-past', as: 'verb', verb: 'state', tense: ['past', 'pastPerfect', 'pastProgressive'], gives: 'today' },
  { id: 'verb.progressive', as: 'verb', tense: 'progressive', gives: 'holds' },
  { id: 'verb.perfect-news', as: 'verb', tense: 'perfect', isLead: true, joint: ['main', 'told'], gives: 'today' },
  { id: 'verb.perfect', as: 'verb', tense: ['perfect', 'pastPerfect'], gives: 'before' },
  { id: 'verb.past-quoted', as: 'verb', tense: 'past', isQuoted: true, gives: 'before' },
  { id: 'verb.past', as: 'verb', tense: 'past', joint: 'main', gives: 'today' },
  { id: 'verb.past-meanwhile', as: 'verb', tense: 'pastProgressive', joint: ['aside', 'while'], gives: 'governor' },
  { id: 'verb.past-while', as: 'verb', tense: ['past', 'pastProgressive'], joint: 'while', under: 'past', gives: 'governor' },
  { id: 'verb.past-told', as: 'verb', tense: ['past', 'pastProgressive'], gives: 'before' },
  // "They raised the wall to hold the sea back": what a deed is done for lasts; what is asked for or planned is done.
  { id: 'verb.purpose', as: 'verb', tense: 'infinitive', underVerb: 'deed', gives: 'toHold' },
  { id: 'verb.infinitive', as: 'verb', tense: 'infinitive', gives: 'after' },
  { id: 'verb.ing', as: 'verb', tense: 'ing', gives: 'governor' },
  // "To rebuild the pier damaged in the storm": damaged already.
  { id: 'verb.participle-back', as: 'verb', tense: 'participle', under: ['infinitive', 'future', 'modal'], gives: 'before' },
  { id: 'verb.participle', as: 'verb', tense: 'participle', gives: 'governor' },
  { id: 'verb.present', as: 'verb', tense: 'present', gives: 'holds' },

  // "The road is closed", "she was unaware": held while it was told, or then.
  { id: 'predicate.past', as: 'predicate', tense: ['past', 'pastPerfect'], gives: 'was' },
  { id: 'noun.occasion', isSpeech: true, role: 'adjunct', tense: 'past', gives: 'clause' },
  { id: 'noun.reported', noun: 'new', role: 'adjunct', verb: 'saying', tense: 'past', gives: 'clause' },
  // "There was no answer": when one was looked for.
  { id: 'noun.none', noun: 'any', tense: 'past', gives: 'clause' },
  { id: 'noun.any', noun: 'any', gives: 'after' },
  { id: 'noun.lasting', isLasting: true, gives: 'holds' },
  // "They want to end the siege": what is known is there already.
  { id: 'noun.there', noun: 'known', role: ['object', 'adjunct'], tense: ['future', 'infinitive'], gives: 'holds' },
  { id: 'noun.future', tense: ['future', 'modal', 'infinitive'], gives: 'after' },
  { id: 'noun.wished', verb: ['wish', 'plan'], role: ['object', 'adjunct'], gives: 'after' },
  { id: 'noun.new', noun: 'new', tense: 'past', role: ['subject', 'object'], gives: 'clause' },
  { id: 'noun.present', tense: ['present', 'progressive', 'perfect'], gives: 'holds' },
  { id: 'noun.past', gives: 'before' },
];
