import { ReperesCommuneSearch } from './reperes-commune-search.js';

if (!customElements.get('reperes-commune-search')) {
  customElements.define('reperes-commune-search', ReperesCommuneSearch);
}
