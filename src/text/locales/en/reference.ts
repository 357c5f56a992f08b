// References to the present, the past and the future that name no date.
import type { RuleTable } from '../rule-types.js';

export const reference: RuleTable = [
  { id: 'ref.present', words: '[(right) now|currently|current|at present|nowadays|these days|the present (day)|present day]', is: { ref: 'PRESENT_REF' } },
  { id: 'ref.past', words: '[(more) recently|recent|the past|recent times|the recent past]', is: { ref: 'PAST_REF' } },
  { id: 'ref.future', words: '[(the) (near) future|the short term|the near term|as soon as possible]', is: { ref: 'FUTURE_REF' } },
  { id: 'ref.foreseeable', words: '(the) foreseeable future', is: { ref: 'FUTURE_REF', weak: 1 } },
];
