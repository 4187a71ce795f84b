import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const data = async (source: string) => {
  const answer = await ask(source);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const ids = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);
const figures = (indicator: string): string =>
  `observations(where: {indicator: {some: {id: {eq: "indicator:${indicator}"}}}}, orderBy: [{by: VALUE, direction: DESC}])`;
const ENDS = 'from { nodes { id } } to { nodes { id } }';

describe('events and dates of the article', () => {
  it('says what the opening included, where and when, and which part of the date is inferred', async () => {
    const { event } = await data(`{ event(id: "event:tourism-year-opening") {
      includedEvents { openInSource nodes { id } } heldIn { nodes { id } } period { edtf }
      periodClaims { nodes { dateBasis dataset } } textIssues { nodes { id kind } } } }`);
    expect(ids(event.includedEvents)).toEqual([
      'event:kazakh-chinese-tourism-forum',
      'event:regions-exhibition',
      'event:ethno-village-events',
      'event:gala-concert',
    ]);
    expect([event.includedEvents.openInSource, ids(event.heldIn)]).toEqual([true, ['place:beijing']]);
    expect(event.period).toEqual({ edtf: '2024-03-28/2024-03-29' });
    // A second source prints the year that is inferred for the article.
    expect(event.periodClaims.nodes).toEqual([
      { dateBasis: 'INFERRED', dataset: 'article' },
      { dateBasis: 'PRINTED', dataset: 'cross-checks' },
    ]);
    expect(event.textIssues.nodes).toEqual([{ id: 'text-issue:c285', kind: 'MISSING_YEAR' }]);
  });

  it('knows who negotiated and that no date is printed', async () => {
    const { event } = await data(`{ event(id: "event:tokayev-xi-negotiations") {
      participants { nodes { id } } period { edtf } periodState statementsMade { nodes { direct speakers { nodes { id } } } } } }`);
    expect(ids(event.participants)).toEqual(['person:kassym-jomart-tokayev', 'person:xi-jinping']);
    expect([event.period, event.periodState]).toEqual([null, 'NOT_PRINTED']);
    expect(event.statementsMade.nodes).toEqual([
      { direct: true, speakers: { nodes: [{ id: 'person:kassym-jomart-tokayev' }] } },
    ]);
  });

  it('puts the visa regimes in order, with who grants them to whom', async () => {
    const { visaRegimes } = await data(`{ visaRegimes(orderBy: [{by: PERIOD, direction: ASC}]) { nodes {
      id reciprocal maximumStayClaims { nodes { dataset value notPrinted } } period { edtf } grantedBy { nodes { id } } grantedTo { nodes { id } }
      succeeds { nodes { id } } contributesTo { nodes { id } } } } }`);
    const [first, second] = visaRegimes.nodes;
    expect([first.period.edtf, first.reciprocal, ids(first.grantedBy), ids(first.grantedTo)]).toEqual([
      '2022-07/..',
      false,
      ['country:KZ'],
      ['country:CN'],
    ]);
    expect([second.period.edtf, second.reciprocal, ids(second.succeeds)]).toEqual(['2023-11/..', true, [first.id]]);
    expect(ids(second.grantedBy).sort()).toEqual(['country:CN', 'country:KZ']);
    expect(ids(second.grantedTo).sort()).toEqual(['country:CN', 'country:KZ']);
    for (const regime of [first, second]) {
      // The article leaves it out; what is known of it comes from elsewhere.
      const ofArticle = regime.maximumStayClaims.nodes.filter((one: { dataset: string }) => one.dataset === 'article');
      expect(ofArticle).toEqual([{ dataset: 'article', value: null, notPrinted: ['maximumStay'] }]);
      expect(ids(regime.contributesTo)).toContain('factor:chinese-tourists-to-kazakhstan');
    }
  });
});

describe('links and figures of the article', () => {
  it('finds the city that is joined to Almaty by rail and by air and is planned for a presentation', async () => {
    const { places } = await data(`{ places(where: {
      locatedIn: {some: {id: {eq: "country:CN"}}}
      linksFrom: {some: {mode: {eq: RAIL}, to: {some: {id: {eq: "place:almaty"}}}}}
      linksTo: {some: {mode: {eq: AIR}, from: {some: {locatedIn: {some: {id: {eq: "place:almaty"}}}}}}}
      eventsHeld: {some: {kind: {eq: PRESENTATION}}, edge: {force: [PLANNED]}} }) { nodes { id } } }`);
    expect(ids(places)).toEqual(['place:xian']);
  });

  it('counts air connections in the printed units', async () => {
    const { observations } = await data(`{ ${figures('air-connections')} { nodes { value unit ${ENDS} } } }`);
    type Figure = { value: number; unit: string; from: { nodes: { id: string }[] }; to: { nodes: { id: string }[] } };
    const rows = (observations.nodes as Figure[]).map(
      ({ value, unit, from, to }) => `${ids(from)} ${ids(to)} ${value} ${unit}`,
    );
    expect(rows.sort()).toEqual([
      'place:almaty-airport country:CN 4 air connections',
      'place:almaty-airport country:RU 9 air connections',
      'place:almaty-airport country:TR 5 air connections',
      'place:astana-airport country:CN 3 flights',
      'place:astana-airport country:RU 8 flights',
      'place:astana-airport country:TR 4 flights',
    ]);
  });

  it('ranks countries by companies and by their growth, without a year', async () => {
    const { companies, growth } = await data(`{
      companies: ${figures('registered-companies')} { nodes { value position periodState ${ENDS} } }
      growth: ${figures('registered-companies-growth')} { nodes { value unit comparisonBase periodState ${ENDS} } } }`);
    const ranked = ({ nodes }: typeof companies) =>
      nodes.map((node: { value: number; from: { nodes: { id: string }[] } }) => [...ids(node.from), node.value]);
    expect(ranked(companies)).toEqual([
      ['country:RU', 19_400],
      ['country:TR', 3_800],
      ['country:UZ', 3_000],
      ['country:CN', 2_400],
    ]);
    expect(ranked(growth)).toEqual([
      ['country:UZ', 38.5],
      ['country:CN', 36],
      ['country:RU', 24],
      ['country:TR', 4.7],
    ]);
    expect(companies.nodes[0].position).toBe(1);
    expect(growth.nodes[0]).toMatchObject({ unit: '%', comparisonBase: 'last year', periodState: 'NOT_PRINTED' });
    for (const { to } of [...companies.nodes, ...growth.nodes]) expect(ids(to)).toEqual(['country:KZ']);
  });

  it('has tourists before and after without years, the printed ratio, and investment without a figure', async () => {
    const { tourists, ratio, investment } = await data(`{
      tourists: observations(where: {stage: {in: [BEFORE, AFTER]}}) { nodes { value unit stage periodState } }
      ratio: ${figures('inbound-tourists-ratio')} { nodes { value unit periodState } }
      investment: ${figures('investment')} { nodes { value valueState trend ${ENDS} } } }`);
    expect(tourists.nodes).toHaveLength(2);
    expect(tourists.nodes).toEqual(
      expect.arrayContaining([
        { value: 18_000, unit: 'people', stage: 'BEFORE', periodState: 'NOT_PRINTED' },
        { value: 217_000, unit: 'people', stage: 'AFTER', periodState: 'NOT_PRINTED' },
      ]),
    );
    expect(ratio.nodes).toEqual([{ value: 12, unit: 'times', periodState: 'NOT_PRINTED' }]);
    const ends = { from: { nodes: [{ id: 'country:CN' }] }, to: { nodes: [{ id: 'country:KZ' }] } };
    expect(investment.nodes).toEqual([{ value: null, valueState: 'NOT_PRINTED', trend: 'INCREASE', ...ends }]);
  });

  it('names the country with companies and no air connections', async () => {
    const of = (indicator: string) => `{some: {indicator: {some: {id: {eq: "indicator:${indicator}"}}}}}`;
    const { countries } = await data(`{ countries(where: {
      figuresFrom: ${of('registered-companies')}, not: {figuresTo: ${of('air-connections')}} }) { nodes { id } } }`);
    expect(ids(countries)).toEqual(['country:UZ']);
  });
});

describe('presence and citations in the article', () => {
  it('keeps the Abai Institute out of China and House of Abai in it', async () => {
    const { country } = await data(`{ country(code: "CN") {
      presentActors { nodes { id } }
      absentActors(where: {keyActorOf: {some: {id: {eq: "country:KZ"}}}}) { edges { form qualifier node { id } } } } }`);
    expect(ids(country.presentActors)).toEqual(['organization:house-of-abai']);
    expect(country.absentActors.edges).toEqual([
      { form: 'branch', qualifier: 'not yet', node: { id: 'organization:abai-institute' } },
    ]);
  });

  it('finds the uncited facts of paragraphs 26 to 29', async () => {
    const where =
      'citationBasis: NONE, splitOff: false, voice: [AUTHOR, REPORTED, QUOTED], force: [ASSERTED, EXPECTED]';
    const found = await data(
      `{ ${[26, 27, 28, 29].map((n) => `p${n}: claims(where: {paragraph: ${n}, ${where}}) { nodes { notation } }`).join(' ')} }`,
    );
    const notations = Object.values<{ nodes: { notation: string }[] }>(found).flatMap(({ nodes }) =>
      nodes.map(({ notation }) => notation),
    );
    expect(notations.sort()).toEqual(['C188', 'C200', 'C201', 'C236', 'C245']);
  });

  it('counts what each citation covers in its own sentence', async () => {
    const COUNTS = [1, 2, 5, 8, 5, 3, 3, 8, 13, 7, 3, 9];
    const counted = await data(
      `{ ${COUNTS.map((_, index) => `c${index + 1}: claims(where: {citation: ${index + 1}, citationBasis: SAME_SENTENCE, splitOff: false}) { totalCount }`).join(' ')} }`,
    );
    expect(COUNTS.map((_, index) => counted[`c${index + 1}`].totalCount)).toEqual(COUNTS);
    const { citation } = await data(`{ citation(id: "citation:public-diplomacy-kz-cn-11") {
      printedAs titleState urlState textIssues { nodes { kind } } } }`);
    expect(citation).toEqual({
      printedAs: '[eleven]',
      titleState: 'NOT_PRINTED',
      urlState: 'NOT_PRINTED',
      textIssues: { nodes: [{ kind: 'CITATION' }] },
    });
  });
});
