// Several listeners on one element, which come and go together.

type Listeners = Readonly<{ [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void }>;

/** @returns what takes all of them away */
export function listen(element: HTMLElement, listeners: Listeners, options?: AddEventListenerOptions): () => void {
  const ending = new AbortController();
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type, listener as EventListener, { ...options, signal: ending.signal });
  return () => {
    ending.abort();
  };
}
