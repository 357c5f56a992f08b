// Lanes, folded time, clocks that change, two logs under one axis.
import '../src/index.js';
import type { EventTimeline } from '../src/elements/index.js';
import type { PlainEvent } from '../src/model/index.js';

const VOYAGES: readonly PlainEvent[] = [
  { id: 'fitting', lane: 'Ship', title: 'Tern is fitted out at Saltmere', start: '1911-02-06', end: '1911-04-21' },
  { id: 'sails', lane: 'Ship', title: 'Tern sails north', start: '1911-05-02', importance: 0.9 },
  { id: 'party', lane: 'Shore party', title: 'Shore party lands with nine dogs', start: '1911-06-17' },
  { id: 'survey', lane: 'Shore party', title: 'Survey of the eastern glacier', start: '1911-06-24', end: '1911-08-30', kind: 'state' },
  { id: 'gale', lane: 'Weather', title: 'Gale of three days', start: '1911-07-08', end: '1911-07-10' },
  { id: 'rudder', lane: 'Ship', title: 'Rudder lost in the gale', start: '1911-07-09' },
  { id: 'ice', lane: 'Weather', title: 'First pack ice', start: '1911-08~' },
  {
    id: 'words',
    lane: 'Shore party',
    title: 'Captain Orme asks for a relief ship',
    start: '1911-08-26',
    kind: 'statement',
    speaker: 'Captain Orme',
    quote: 'We can stay one winter, not two',
  },
  { id: 'relief', lane: 'Ship', title: 'Relief ship planned for September', start: '1911-09', status: 'scheduled' },
  { id: 'home', lane: 'Ship', title: 'Tern returns under tow', start: '1911-10-19', importance: 0.8 },
  { id: 'again', lane: 'Ship', title: 'Tern sails a second time', start: '1922-05-11', importance: 0.9 },
  { id: 'plane', lane: 'Shore party', title: 'A seaplane maps the coast', start: '1922-06-20', end: '1922-07-15' },
  { id: 'fog', lane: 'Weather', title: 'Nineteen days of fog', start: '1922-07-16', end: '1922-08-03' },
  { id: 'flight', lane: 'Shore party', title: 'Second flight called off', start: '1922-07-22', status: 'cancelled' },
  { id: 'last', lane: 'Ship', title: 'Tern comes home for good', start: '1922-09-14' },
  { id: 'maps', lane: 'Shore party', title: 'The maps are printed', start: '1922-12?' },
];

const NIGHT: readonly PlainEvent[] = [
  { title: 'Night train leaves Linz', start: '2034-03-25T22:40+01:00' },
  { title: 'Sleeping cars are coupled', start: '2034-03-26T00:25+01:00' },
  { title: 'Driver changes at the border', start: '2034-03-26T01:50+01:00' },
  { title: 'Train is an hour late at a stroke', start: '2034-03-26T03:00+02:00', importance: 0.9 },
  { title: 'Signal fault near Bregenz', start: '2034-03-26T05:10+02:00', end: '2034-03-26T06:00+02:00' },
  { title: 'Arrives, forty minutes late', start: '2034-03-26T08:20+02:00' },
];

const SHIP_LOG: readonly PlainEvent[] = [
  { title: 'Glass falls fast', start: '1911-07-08T04:10' },
  { title: 'Topsails furled', start: '1911-07-08T06:30' },
  { title: 'Wind at force ten', start: '1911-07-08T11:00', end: '1911-07-09T02:00', kind: 'state' },
  { title: 'Rudder lost', start: '1911-07-09T01:40', importance: 0.9 },
  { title: 'Lights seen to the north-east', start: '1911-07-09T03:15~' },
  { title: 'Anchored in the lee of the island', start: '1911-07-09T09:20' },
];

const ISLAND_LOG: readonly PlainEvent[] = [
  { title: 'Boats drawn up', start: '1911-07-08T07:00' },
  { title: 'Tent with the instruments blown down', start: '1911-07-08T13:20' },
  { title: 'Fire kept on the hill', start: '1911-07-08T22:00', end: '1911-07-09T05:00', kind: 'state' },
  { title: 'Rockets seen out at sea', start: '1911-07-09T01:50', importance: 0.9 },
  { title: 'Boat planned for first light', start: '1911-07-09T04:00', status: 'scheduled' },
  { title: 'Tern sighted under the cliff', start: '1911-07-09T08:45' },
];

(document.getElementById('voyages') as EventTimeline).events = VOYAGES;
(document.getElementById('storm') as EventTimeline).timelines = [
  { title: 'Ship’s log', events: SHIP_LOG },
  { title: 'Island log', events: ISLAND_LOG },
];
(document.getElementById('night') as EventTimeline).events = NIGHT;
