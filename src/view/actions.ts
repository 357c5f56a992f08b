// What the reader pressed, read from the `data-` marks that the parts carry.

export type Action =
  | {
      readonly do:
        | 'zoomIn'
        | 'zoomOut'
        | 'fit'
        | 'back'
        | 'today'
        | 'fold'
        | 'follow'
        | 'filter'
        | 'onlyWindow'
        | 'help'
        | 'export'
        | 'clear'
        | 'more'
        | 'close'
        | 'show'
        | 'next'
        | 'previous'
        | 'earlier'
        | 'later';
    }
  | { readonly do: 'view'; readonly view: string }
  | { readonly do: 'choose'; readonly event: string }
  | { readonly do: 'enter'; readonly cluster: string }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'lane'; readonly key: string };

const MARKED = '[data-do],[data-view],[data-event],[data-cluster],[data-step],[data-lane],[data-more],[data-close],[data-show]';

/** The action of the innermost marked element around `target`, and that element. */
export function actionAt(target: EventTarget | null): { action: Action; element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(MARKED) : null;
  if (!element) return undefined;
  const { dataset } = element;
  const action = actionOf(dataset);
  return action && { action, element };
}

function actionOf(marks: DOMStringMap): Action | undefined {
  if (marks['event'] !== undefined) return { do: 'choose', event: marks['event'] };
  if (marks['cluster'] !== undefined) return { do: 'enter', cluster: marks['cluster'] };
  if (marks['view'] !== undefined) return { do: 'view', view: marks['view'] };
  if (marks['step'] !== undefined) return { do: 'step', by: marks['step'] === '1' ? 1 : -1 };
  if (marks['lane'] !== undefined) return { do: 'lane', key: marks['lane'] };
  if (marks['more'] !== undefined) return { do: 'more' };
  if (marks['close'] !== undefined) return { do: 'close' };
  if (marks['show'] !== undefined) return { do: 'show' };
  return { do: marks['do'] as 'zoomIn' };
}
