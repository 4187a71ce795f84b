import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
it('x', async () => {
  for (const q of [
   `{ coverage(rows: {type: "Actor", related: {by: "keyActorOf", to: "KZ"}}, columns: {type: "Country", entities: ["CN"]}, relations: ["presentIn"]) { ways totalCount counts { recorded recordedAsNone unknown neverLooked } rows { entity { name } cells { state count undatedCount because { claims { notation } } sources { name } } } } }`,
   `{ coverage(rows: {type: "Country", related: {by: "partOf", to: "Central Asia"}}, columns: {type: "Indicator", entities: ["registered companies", "air connections"]}, relations: ["figuresFrom.indicator","figuresTo.indicator"]) { ways totalCount counts { recorded recordedAsNone unknown neverLooked } rows { entity { name } cells { state count undatedCount because { claims { notation } } sources { name } } } } }`,
   `{ coverage(rows: {type: "Instrument"}, columns: {type: "Country", entities: ["KZ", "CN"]}, hops: 2, first: 100, years: {from: 2022, to: 2026}) { ways years { year counts { recorded unknown } } rows { entity { name } cells(states: [RECORDED]) { column { entity { name } } state count undatedCount years { year state count } because { claims { notation } } } } } }`,
   `{ coverage(rows: {type: "VisaRegime"}, columns: {fields: []}, first: 3) { ways columns { field counts {recorded unknown recordedAsNone neverLooked }} rows { entity { name } cells { state column {field} count because { claims { notation } } } } } }`,
   `{ gaps(type: "Observation", fields: ["value"], first: 2) { totalCount nodes { entity { name } field state score expectedness claimCount because { claims { notation } } } } }`,
   `{ gaps(type: "Entity", first: 8) { totalCount nodes { entity { id } field state score expectedness claimCount because { claimCount } } pageInfo { endCursor } } }`,
   `{ gaps(about: ["KZ"], first: 8) { totalCount nodes { entity { id } field state score expectedness claimCount because { claimCount } } } }`,
  ]) { const t = Date.now(); const { data, errors, statements, waits } = await ask(q); console.log(Date.now()-t, statements, waits, errors?.map((e) => e.message + e.stack), JSON.stringify(data).slice(0, 3500)); }
  expect(1).toBe(1);
});
