// References to the present, the past and the future that name no date.
import type { RuleTable } from '../rule-types.js';

export const reference: RuleTable = [
  { id: 'ref.present', words: '[(right) now|currently|current|at present|nowadays|these days|the present (day)|present day]', is: { ref: 'PRESENT_REF' } },
  { id: 'ref.past', words: '[(more) recently|recent|the past|previously|recent times|the recent past|formerly]', is: { ref: 'PAST_REF' } },
  { id: 'ref.future', words: '[(the) (near) future|soon|the short term|the near term|as soon as possible]', is: { ref: 'FUTURE_REF' } },
];
