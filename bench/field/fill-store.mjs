/** Fills a store in a process of its own, since it takes memory: node bench/field/fill-store.mjs FOLDER NODES. */
import { fillStore } from './store.mjs';

await fillStore(process.argv[2], Number(process.argv[3]));
