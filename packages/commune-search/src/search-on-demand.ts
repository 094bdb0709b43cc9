/** What comes when the focus first enters a field: the communes are read, and their list works. One file for all the widgets of a page. */

export { CommuneList } from './commune-list.js';
export { communesOf } from './communes-file.js';
