/** The link of an iframe page to the folder as one plain page. */
export const PLAIN_PAGE = 'Tous les services, en page simple';
