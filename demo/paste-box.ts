// A text box whose timeline follows as one types.
import type { EventTimeline } from '../src/elements/index.js';
import { connectDrop } from './drop-file.js';

/** Texts to try, by the name on their button. */
const SAMPLES: readonly (readonly [name: string, text: string])[] = [
  [
    'a report',
    'Posted: 5 May 2032\n\nThe ferry Marram ran aground off Gull Rock on Monday at 6:40 am. Fog had closed the strait since Sunday evening. The tug that was due at noon arrived two hours late.\n\n“We felt it more than we heard it,” the mate, Inge Solvang, said on Tuesday. The inquiry planned for Thursday has been moved to 12 May.',
  ],
  [
    'a log',
    '2032-05-04\n22:58 Pump 2 stops\n23:07 Alarm acknowledged\n23:41 Pump restarted by hand\n00:12 Level back to normal\n00:30 Watch handed over',
  ],
  [
    'a history',
    'The mill was built around 1420 and rebuilt in the 1560s after a fire. It ground corn until 1911. A museum has stood there since the spring of 1978; its roof is to be renewed in 2034.',
  ],
  [
    'a diary',
    'Tuesday 3 June 2031. Reached the hut at dusk, after the pass had been shut since Sunday.\n\n4 June. Rain. We played cards. Otto fell ill yesterday.\n\nSaturday. Train home. The hut closed for good this morning.',
  ],
  [
    'a chat',
    '[12/03/2032, 09:14] Ada: Morning! Is the boat booked for Friday?\n[12/03/2032, 09:15] Bo: Yes, from eight to six.\n[12/03/2032, 09:17] Ada: Cleo is away on Friday. Saturday?\n[13/03/2032, 18:02] Cleo: Sorry, I missed the bus.',
  ],
  [
    'a status page',
    'Pump failure in the lower town\n\nResolved\nWater is back in all streets.\nMar 1, 2032 - 10:15 UTC\n\nIdentified\nA valve at station two has stuck.\nMar 1, 2032 - 09:40 UTC\n\nInvestigating\nThe pump at station two has stopped.\nMar 1, 2032 - 09:05 UTC',
  ],
  [
    'a table',
    'date,title,end\n2032-03-01,Survey of the seabed,2032-03-19\n2032-04-07,Permit granted\n2032-05-02,Dredging,2032-06-30\n2032-07,Reopening',
  ],
  [
    'a calendar',
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20320101T000000Z\nSUMMARY:Spring tide\nDTSTART:20320412T051500Z\nDTEND:20320412T083000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTAMP:20320101T000000Z\nSUMMARY:Regatta\nDTSTART;VALUE=DATE:20320508\nDTEND;VALUE=DATE:20320510\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTAMP:20320101T000000Z\nSUMMARY:Lantern walk\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20320515\nEND:VEVENT\nEND:VCALENDAR',
  ],
];
/** Long enough for a fast typist, short enough to feel like an answer. */
const PAUSE_MS = 200;

/** Joins the box with its timeline and puts the buttons with samples under it. */
export function connectPasteBox(): void {
  const box = document.querySelector<HTMLTextAreaElement>('#paste') ?? missing('paste');
  const timeline = document.querySelector<EventTimeline>('#pasted') ?? missing('pasted');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    timeline.text = box.value.trim() === '' ? undefined : box.value;
  };
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(read, PAUSE_MS);
  });
  const buttons = SAMPLES.map(([name, text]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      box.value = text;
      read();
    });
    return button;
  });
  document.querySelector('.samples')?.append(...buttons);
  connectDrop(box, read);
  connectQuestion(timeline, box);
  connectWayDown(timeline, box);
  // A browser may have kept what was typed before a reload.
  if (box.value.trim() === '') box.value = SAMPLES[0]?.[1] ?? '';
  read();
}

/** Where the timeline is below what is in sight, as on a phone: says that there is one, and leads to it. */
function connectWayDown(timeline: EventTimeline, box: HTMLTextAreaElement): void {
  const found = document.querySelector<HTMLElement>('.found') ?? missing('found');
  const link = found.querySelector('a');
  timeline.addEventListener('timeline-load', ({ timeline: { events } }) => {
    found.hidden = events.length === 0;
    if (link) link.textContent = events.length === 1 ? '1 event: see the timeline' : `${events.length} events: see the timeline`;
  });
  box.addEventListener('input', () => {
    found.hidden ||= box.value.trim() === '';
  });
}

/** Asks when the text was written, where its times need that and it does not say. */
function connectQuestion(timeline: EventTimeline, box: HTMLTextAreaElement): void {
  const question = document.querySelector<HTMLElement>('#ask-written') ?? missing('ask-written');
  const reference = document.querySelector<HTMLInputElement>('#reference');
  timeline.addEventListener('timeline-load', ({ timeline: { diagnostics } }) => {
    const open = diagnostics.find(({ code }) => code === 'text/no-year');
    question.hidden = open === undefined;
    const words = question.querySelector('span');
    if (open?.span && words)
      words.textContent = `When was this written? It does not say, and “${box.value.slice(open.span.start, open.span.end)}” could be any.`;
  });
  // An empty box asks nothing, and nothing is read from it.
  box.addEventListener('input', () => {
    question.hidden ||= box.value.trim() === '';
  });
  question.querySelector('button')?.addEventListener('click', () => {
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    timeline.reference = today;
    if (reference) reference.value = today;
    box.focus();
  });
}

/** Lets two fields set the clock of the text. */
export function connectClock(): void {
  const timeline = document.querySelector<EventTimeline>('#pasted') ?? missing('pasted');
  const reference = document.querySelector<HTMLInputElement>('#reference') ?? missing('reference');
  const zone = document.querySelector<HTMLInputElement>('#zone') ?? missing('zone');
  const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text);
  reference.addEventListener('change', () => {
    const text = reference.value.trim();
    const isWrong = text !== '' && !isDate(text);
    reference.setCustomValidity(isWrong ? 'Write 2031-06-11 or 2031-06-11T08:15.' : '');
    reference.reportValidity();
    if (!isWrong) timeline.reference = text === '' ? undefined : text;
  });
  zone.addEventListener('change', () => {
    const text = zone.value.trim();
    timeline.documentTimeZone = text === '' ? undefined : text;
  });
  const names = Intl.supportedValuesOf('timeZone').map((name) => new Option(name, name));
  document.getElementById('zones')?.append(...names);
}

function missing(id: string): never {
  throw new Error(`the page has no element with the id "${id}"`);
}
