import type { ReactiveControllerHost } from 'lit';

/** Draws what was asked for now: whoever calls `print()` leaves no time for an update. */
export function drawAtOnce(host: ReactiveControllerHost): void {
  host.requestUpdate();
  (host as unknown as { performUpdate(): void }).performUpdate();
}
