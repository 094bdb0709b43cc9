/** Only a scale with `data` needs it: it comes by `import()`. */
export { territoryNumbers } from '@reperes/help';
