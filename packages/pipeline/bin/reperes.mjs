#!/usr/bin/env node
/** The `reperes` command. `npm ci && npm run build` compiles what it calls. */
import { main } from '../lib/cli.js';

process.exitCode = await main(process.argv.slice(2));
