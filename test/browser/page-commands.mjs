// Commands that a browser test sends with `executeServerCommand`, beside those that come with the runner.

/** `aria-snapshot`, payload `{selector}`: what a screen reader gets, as text. (The runner's own a11ySnapshot is broken.) */
export function ariaSnapshotPlugin() {
  return {
    name: 'aria-snapshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'aria-snapshot') return undefined;
      return session.browser.getPage(session.id).locator(payload.selector).ariaSnapshot();
    },
  };
}

/**
 * `touch`, payload `{points: [{x, y}][]}`: fingers put down, moved through the steps and lifted, by the browser's own input.
 * `fingers`, payload `{isOn}`: the pointer is a finger from now on, or a mouse again.
 * `cut-off`, payload `{pattern}`: requests for addresses that match the glob fail from now on; without one, all come through again.
 */
export function pagePlugin() {
  /** What is emulated ends with the client that asked for it. */
  const clients = new Map();
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'touch' && command !== 'cut-off' && command !== 'fingers') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'cut-off') {
        await (payload.pattern ? page.route(payload.pattern, (route) => route.abort()) : page.unrouteAll());
        return true;
      }
      const client = await page.context().newCDPSession(page);
      if (command === 'fingers') {
        await clients.get(page)?.detach();
        clients.delete(page);
        await client.send('Emulation.setTouchEmulationEnabled', { enabled: payload.isOn });
        if (payload.isOn) clients.set(page, client);
        else await client.detach();
        return true;
      }
      const [first, ...rest] = payload.points;
      const touches = (points) => points.map((point, id) => ({ ...point, id }));
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touches(first) });
      for (const points of rest) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touches(points) });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await client.detach();
      return true;
    },
  };
}
