// event-timeline/react: the element as a React component, with typed properties and events. React is the page's own.
import { createComponent, type EventName, type WebComponentProps } from '@lit/react';
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

/** The fields of an event, as properties of {@link TimelineEvent} and attributes of `<timeline-event>`. */
type EventFields = Partial<Omit<TimelineEventElement, keyof HTMLElement | 'toPlain'>>;

export type TimelineEventProps = React.HTMLAttributes<TimelineEventElement> & EventFields;

/** `<timeline-event>`, a child of {@link EventTimeline}: what it says are attributes, which a server writes too. */
export const TimelineEvent: React.ForwardRefExoticComponent<TimelineEventProps & React.RefAttributes<TimelineEventElement>> = React.forwardRef(
  ({ timeZone, className, ...attributes }, ref) =>
    React.createElement('timeline-event', { ...attributes, 'time-zone': timeZone, class: className, ref }),
);

/** What `<event-timeline>` takes as it stands: properties, and attributes where their names differ. */
type TimelineTag = WebComponentProps<EventTimelineElement> & {
  readonly [Name in Extract<keyof HTMLElementEventMap, `timeline-${string}`> as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
} & {
  readonly [Name in 'for' | 'document-time-zone' | 'time-zone' | 'lane-by' | 'window-start' | 'window-end' | 'structured-data' | 'class']?:
    string | undefined;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React is told of elements
  namespace JSX {
    interface IntrinsicElements {
      /** React 19 sets its properties and hears its events; React 18 knows but attributes. */
      'event-timeline': TimelineTag;
      'timeline-event': WebComponentProps<TimelineEventElement> &
        EventFields & { readonly 'time-zone'?: string | undefined; readonly class?: string };
    }
  }
}
