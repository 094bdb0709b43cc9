/** In the colours of the page, whatever they are; as high as a finger. Set through the DOM: a policy against inline styles allows that. */
export const PARAGRAPH = 'white-space:pre-line';
export const LINK = 'display:inline-block;padding:.8em .4em;color:inherit;font-weight:700;text-decoration:underline';
