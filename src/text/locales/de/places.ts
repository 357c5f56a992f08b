// Places by their German names, and abbreviations that tell a zone. What IANA and Intl name is platform knowledge.
import type { PlaceWords } from '../structure-types.js';

export const places: PlaceWords = {
  language: 'de',
  places: {
    'Europe/Berlin':
      'hamburg|münchen|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|nürnberg|kiel|rostock|mainz|erfurt|potsdam|schwerin|magdeburg|saarbrücken|bonn|deutschland',
    'Europe/Vienna': 'wien|graz|linz|salzburg|innsbruck|bregenz|klagenfurt|österreich',
    'Europe/Zurich': 'zürich|bern|basel|genf|luzern|lausanne|schweiz',
    'Europe/Rome': 'rom|mailand|venedig|bozen',
    'Europe/Warsaw': 'warschau|danzig',
    'Europe/Prague': 'prag',
    'Europe/Moscow': 'moskau',
    'Europe/Copenhagen': 'kopenhagen',
    'Europe/Brussels': 'brüssel',
    'Europe/Athens': 'athen',
    'Asia/Shanghai': 'peking',
    'Asia/Tokyo': 'tokio',
  },
  renamed: { Calcutta: 'Asia/Kolkata', Kiev: 'Europe/Kyiv', Saigon: 'Asia/Ho_Chi_Minh' },
  abbreviations: { UTC: 'UTC GMT', '+01:00': 'MEZ CET', '+02:00': 'MESZ CEST', '+03:00': 'MSK', '-05:00': 'EST', '-04:00': 'EDT' },
  monthFirst: '',
};
