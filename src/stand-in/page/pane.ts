// Which panel this page opens: its address and its title stand in the page's head, where the server that serves it has put them.

const said = (name: string): string => {
  const found = document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  if (!found) throw new Error(`The page does not say its ${name}.`);
  return found;
};

/** The address of the panel's page. */
export const paneAddress = (): URL => new URL(said('pane'), location.href);

/** What stands over the panel. */
export const paneTitle = (): string => said('pane-title');
