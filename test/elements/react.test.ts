import assert from 'node:assert/strict';
import test from 'node:test';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type {
  TimelineEditEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
  TimelineWindowChangeEvent,
} from '../../src/elements/index.js';
import { EventTimeline, TimelineEvent } from '../../src/react.js';

/** The events that the element fires, as HTMLElementEventMap tells them. */
type Fired = Extract<keyof HTMLElementEventMap, `timeline-${string}`>;

test('a component for each element, which a server can render', () => {
  const child = React.createElement(TimelineEvent, { key: 'a', when: '2034-03-16', title: 'Fog', timeZone: 'Europe/Oslo' }, 'Ships wait.');
  assert.equal(
    renderToStaticMarkup(React.createElement(EventTimeline, { className: 'log', text: 'x' }, child)),
    '<event-timeline class="log"><timeline-event when="2034-03-16" title="Fog" time-zone="Europe/Oslo">Ships wait.</timeline-event></event-timeline>',
  );
});

test('every event of the element has a typed handler', () => {
  const handlers: Record<Fired, string> = {
    'timeline-select': 'onSelect',
    'timeline-window-change': 'onWindowChange',
    'timeline-view-change': 'onViewChange',
    'timeline-edit': 'onEdit',
    'timeline-load': 'onLoad',
    'timeline-error': 'onError',
  };
  const heard = new Set<string>();
  const element = React.createElement(EventTimeline, {
    onSelect: ({ event }: TimelineSelectEvent) => heard.add(event?.id ?? ''),
    onWindowChange: ({ start, end }: TimelineWindowChangeEvent) => heard.add(`${start}${end}`),
    onViewChange: ({ change }: TimelineViewChangeEvent) => heard.add(change),
    onEdit: (edit: TimelineEditEvent) => {
      edit.preventDefault();
    },
    onLoad: ({ timeline }: TimelineLoadEvent) => heard.add(String(timeline.events.length)),
    onError: ({ code }: TimelineErrorEvent) => heard.add(code),
  });
  assert.deepEqual(Object.keys(element.props as object).sort(), Object.values(handlers).sort());
});

test('React 19 knows the elements as they stand', () => {
  const heard: string[] = [];
  const timeline: React.JSX.IntrinsicElements['event-timeline'] = {
    events: [{ title: 'Fog', start: '2034-03-16' }],
    'lane-by': 'kind',
    for: 'article',
    'ontimeline-select': ({ event }) => heard.push(event?.title ?? ''),
  };
  const event: React.JSX.IntrinsicElements['timeline-event'] = { when: '2034-03-16', title: 'Fog', 'time-zone': 'Europe/Oslo' };
  assert.match(
    renderToStaticMarkup(React.createElement('event-timeline', timeline, React.createElement('timeline-event', event))),
    /when="2034-03-16"/,
  );
});
