// event-timeline/react: the element as a React component, with typed properties and events. React is the page's own.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { EventTimeline as EventTimelineElement, TimelineEventElement } from './elements/index.js';
import type {
  TimelineEditEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
  TimelineWindowChangeEvent,
} from './elements/index.js';
import './index.js';

/**
 * `<event-timeline>` for React 18 and 19.
 * @example
 * <EventTimeline text={report} onSelect={({ event }) => show(event)} />
 */
export const EventTimeline = createComponent({
  react: React,
  tagName: 'event-timeline',
  elementClass: EventTimelineElement,
  events: {
    onSelect: 'timeline-select' as EventName<TimelineSelectEvent>,
    onWindowChange: 'timeline-window-change' as EventName<TimelineWindowChangeEvent>,
    onViewChange: 'timeline-view-change' as EventName<TimelineViewChangeEvent>,
    onEdit: 'timeline-edit' as EventName<TimelineEditEvent>,
    onLoad: 'timeline-load' as EventName<TimelineLoadEvent>,
    onError: 'timeline-error' as EventName<TimelineErrorEvent>,
  },
});

/** `<timeline-event>`, a child of {@link EventTimeline}. */
export const TimelineEvent = createComponent({ react: React, tagName: 'timeline-event', elementClass: TimelineEventElement });
