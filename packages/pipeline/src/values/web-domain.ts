/** Whose page or mailbox an address of the web is: the domain that was bought, or the page of a host that lends them to all. */

/** Under these a name is bought one level further down: AFNIC, "extensions descriptives", and what is alike abroad. */
const SECOND_LEVEL = /\.(?:asso|com|nom|prd|presse|tm|gouv|co|org|ac)\.[a-z]{2}$/;

/** Mailboxes and pages of everyone, and the names kept for examples (RFC 2606): they tell nothing of who has one. */
const LENT =
  /^(?:gmail|googlemail|google|hotmail|outlook|live|msn|yahoo|orange|wanadoo|free|sfr|neuf|laposte|bbox|icloud|me|aol|gmx|protonmail|proton|facebook|instagram|linkedin|twitter|x|youtube|tiktok|helloasso|linktr|linktree|wordpress|wixsite|wix|blogspot|blogger|over-blog|jimdo|jimdofree|jimdosite|webnode|weebly|canalblog|e-monsite|github|gitlab|netlify|framasite|assoconnect|mystrikingly|business|s3|bit|goo|tinyurl|openstreetmap|umap|soliguide|data|example)\.[a-z]{2,}(?:\.[a-z]{2})?$/;

/** The State's own: a shelter has a page there at the most. */
const OF_THE_STATE = /(?:^|\.)(?:gouv\.fr|service-public\.fr|justice\.fr|caf\.fr|msa\.fr|ameli\.fr)$/;

/** On these everyone's page stands below the first part of the path. */
const LENT_BY_PATH = /^(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|helloasso|linktr|linktree|google|github)\./;

const HOST = /(?<![\w.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?![\w-])(?:(?::\d+)?\/([\w./~@-]{1,80}))?/g;

/** Of every address in the text: `asso.example`, `refuge.wordpress.com`, `facebook.com/refuge`. Lower case. */
export function webDomains(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, host = '', path = ''] of text.toLowerCase().replaceAll('@', ' ').matchAll(HOST)) {
    const domain = ownDomain(host, path);
    if (domain !== undefined) found.add(domain);
  }
  return [...found];
}

/** `undefined` when it is nobody's own. */
function ownDomain(host: string, path: string): string | undefined {
  const bought = boughtPart(host);
  if (OF_THE_STATE.test(host)) return pageOf(host, path);
  if (!LENT.test(bought)) return bought;
  if (LENT_BY_PATH.test(bought)) {
    return pageOf(bought, path.split('/').slice(0, 2).join('/'));
  }
  const own = host.replace(/^www\./, '');
  return own === bought ? undefined : own;
}

/** `undefined` for a whole site. */
function pageOf(host: string, path: string): string | undefined {
  const page = path.replace(/\/+$/, '');
  return page === '' ? undefined : `${host.replace(/^www\./, '')}/${page}`;
}

function boughtPart(host: string): string {
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(`.${host}`) ? -3 : -2).join('.');
}
