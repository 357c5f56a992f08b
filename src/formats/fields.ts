// Which column or property means what, whatever it is called. Names are compared in lower case without marks.

/** What a field of an entry can be. */
export type FieldRole =
  | 'id'
  | 'title'
  | 'description'
  | 'start'
  | 'end'
  | 'time'
  | 'endTime'
  | 'duration'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'timeZone'
  | 'kind'
  | 'status'
  | 'speaker'
  | 'quote'
  | 'relative'
  // Which third of its time: early, mid or late.
  | 'part'
  | 'lane'
  | 'importance'
  | 'confidence'
  | 'url'
  | 'media'
  | 'type'
  // A whole time in EDTF beside columns that only repeat its ends.
  | 'when';

/** Names by role, surest first. Taken from TimelineJS, vis-timeline, SIMILE, schema.org, iCalendar, Wikidata and spreadsheets. */
const NAMES: Readonly<Record<FieldRole, string>> = {
  id: 'id uid identifier',
  title:
    'headline title eventlabel itemlabel content name event label subject what summary happening incident caption milestone entry message msg task',
  description: 'description text details detail body summary summarywikipedia abstract notes note comment comments',
  start:
    'start startdate starttime startdatetime startsat startedat dtstart begin begins from date datetime when eventdate isodate dateiso ' +
    'pointintime timestamp timestamputc ts createdat created datecreated occurred occurredat publishedat published datepublished pubdate day at',
  end: 'end enddate endtime enddatetime endsat endedat dtend to until finish finished through resolvedat closedat',
  time: 'time clock starthour hour',
  endTime: 'endtimeofday endhour',
  duration: 'duration length',
  year: 'year startyear',
  month: 'month startmonth',
  day: 'day startday',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  timeZone: 'timezone tz zone',
  kind: 'kind',
  status: 'status eventstatus state',
  speaker: 'speaker saidby',
  quote: 'quote quotation',
  relative: 'relative',
  part: 'part',
  when: '',
  lane: 'lane group category track section',
  importance: 'importance weight priority',
  confidence: 'confidence',
  url: 'url link href articleen article sourceurl website htmlurl',
  media: 'media image picture photo thumbnail',
  type: 'type slidetype',
};

/** Columns that hold a day by their name. */
const DAYS = ['startdate', 'date', 'day', 'eventdate'];

const ROLES = Object.entries(NAMES).map(([role, names]) => [role as FieldRole, names.split(' ')] as const);

/** A field name as it is compared: `End Date`, `end_date` and `endDate` are one. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Gives each role the surest of the names present.
 * @returns role → index into `names`; a role without a name is absent.
 */
export function assignRoles(names: readonly string[]): ReadonlyMap<FieldRole, number> {
  const index = new Map<string, number>();
  names.forEach((name, at) => {
    const plain = plainName(name);
    if (plain !== '' && !index.has(plain)) index.set(plain, at);
  });
  const roles = new Map<FieldRole, number>();
  const taken = new Set<number>();
  const hasYear = index.has('year') || index.has('startyear');
  // With a column for the year, "day" is the day of the month and "end date" a rest of one.
  const order = hasYear ? ROLES : ROLES.filter(([role]) => !['year', 'month', 'day', 'endYear', 'endMonth', 'endDay'].includes(role));
  const dated = hasYear ? order.filter(([role]) => role !== 'start') : order;
  const take = (role: FieldRole, at: number): void => {
    roles.set(role, at);
    taken.add(at);
  };
  if (!hasYear && DAYS.some((name) => index.has(name))) {
    // Beside a column of days, "start time" and "end time" are clocks (calendars of Google and Outlook).
    for (const [role, name] of [
      ['time', 'starttime'],
      ['endTime', 'endtime'],
    ] as const) {
      const clock = index.get(name);
      if (clock !== undefined) take(role, clock);
    }
  }
  for (const [role, candidates] of dated) {
    if (roles.has(role)) continue;
    const found = candidates.map((name) => index.get(name)).find((at) => at !== undefined && !taken.has(at));
    if (found === undefined || (role === 'endTime' && !hasYear)) continue;
    take(role, found);
  }
  const end = roles.get('end');
  if (hasYear && end !== undefined && plainName(names[end] ?? '') === 'endtime') {
    roles.delete('end');
    roles.set('endTime', end);
  }
  const whole = index.get('when');
  if (whole !== undefined && !taken.has(whole)) roles.set('when', whole);
  return roles;
}
