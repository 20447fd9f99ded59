import { PREVIEW_ORIGIN } from './origin.ts';

/** The pages that windows show of documents, each under an address that nobody can guess. */
export class Previews<Owner> {
  readonly #pages = new Map<string, { readonly owner: Owner; readonly html: string }>();

  /**
   * Takes a page in, in the place of what its owner showed before.
   * @returns the page's address
   */
  show(owner: Owner, html: string): string {
    this.forget(owner);
    const token = crypto.randomUUID();
    this.#pages.set(token, { owner, html: withOneStop(html) });
    return `${PREVIEW_ORIGIN}/${token}`;
  }

  /** The page under an address, or `null` where there is none any more. */
  page(url: string): string | null {
    return this.#pages.get(new URL(url).pathname.slice(1))?.html ?? null;
  }

  /** Lets go of what an owner shows. */
  forget(owner: Owner): void {
    for (const [token, page] of this.#pages) if (page.owner === owner) this.#pages.delete(token);
  }
}

/**
 * Leaves the links of a page to the pointer: a paper has hundreds, and the Tab key goes on after it to what is done with it. What
 * people wrote is escaped in it, so that only a link begins like one.
 */
function withOneStop(html: string): string {
  return html.replaceAll('<a ', '<a tabindex="-1" ');
}
