import { expect, it } from 'vitest';
import { answerTo } from '../support/operations.ts';

/** Paths of given steps, causes, and what is dated: our own questions in the manner of the given ones. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'suleimenov-to-kazakhstan': {
    person: {
      initiated: [
        {
          claim: 'C124 ¶20 NONE',
          node: {
            name: 'Nevada-Semey',
            exampleOf: [
              {
                claim: 'C121 ¶20 NONE',
                node: {
                  name: 'NGOs and social movements',
                  instrumentOf: [{ position: 2, node: 'Kazakhstan', claim: 'C102 ¶20 NONE' }],
                },
              },
            ],
          },
        },
      ],
    },
  },
  'euronews-author': {
    organization: {
      publications: [
        {
          claim: 'C032 ¶8 [2] NEXT_MARKER',
          node: {
            name: 'Tokayev’s article for Euronews',
            issuers: [
              {
                node: {
                  name: 'Kassym-Jomart Tokayev',
                  roles: [
                    {
                      title: 'President of the Republic of Kazakhstan',
                      node: 'Kazakhstan',
                      claim: 'C021 ¶7 [1] NEXT_MARKER',
                    },
                  ],
                },
                claim: 'C031 ¶8 [2] NEXT_MARKER',
              },
            ],
            contains: [
              {
                node: { content: 'The way to unity in the world is known, for it has been gone before.' },
                claim: { voice: 'QUOTED', notation: 'C033 ¶8 [2] SAME_SENTENCE' },
              },
              {
                node: {
                  content: 'As it did before, the world can get over its differences by talking and by diplomacy.',
                },
                claim: { voice: 'QUOTED', notation: 'C034 ¶8 [2] SAME_SENTENCE' },
              },
            ],
          },
        },
      ],
    },
  },
  'causes-of-chinese-tourism': {
    factor: {
      name: 'tourists from China to Kazakhstan',
      contributions: [
        { node: { __typename: 'VisaRegime', startDate: '2022-07-01' }, claim: 'C196 ¶26 [7] NEXT_MARKER' },
        { node: { __typename: 'VisaRegime', startDate: '2023-11-01' }, claim: 'C404 ¶26 [7] NEXT_MARKER' },
      ],
      expectedCauses: [
        {
          force: 'EXPECTED',
          node: 'Year of Kazakhstan Tourism in China',
          claim: { valid: '2024', notation: 'C201 ¶26 NONE' },
        },
        {
          force: 'EXPECTED',
          node: 'further initiatives to improve tourism services',
          claim: { valid: '2024', notation: 'C405 ¶26 NONE' },
        },
      ],
    },
  },
  'goals-of-sports': {
    instrument: {
      servesGoals: [
        {
          force: 'ASSERTED',
          node: 'strengthening international relations',
          claim: {
            dataset: 'editors',
            voice: 'EDITOR',
            note: 'The text names stronger international relations as an effect of the instrument.',
          },
        },
        {
          force: 'OPINION',
          node: 'increasing the international prestige of the country',
          claim: {
            dataset: 'editors',
            voice: 'EDITOR',
            note: 'Hosting competitions makes the country better known; being well known is the first condition of prestige.',
          },
        },
        {
          force: 'OPINION',
          node: 'increase the country’s tourist attractiveness',
          claim: {
            dataset: 'editors',
            voice: 'EDITOR',
            note: 'The Fifth World Nomad Games are to bring athletes of many countries to Astana; the text does not call them tourists.',
          },
        },
        {
          force: 'ASSERTED',
          node: 'promote its image on the international stage',
          claim: {
            dataset: 'editors',
            voice: 'EDITOR',
            note: 'The text says of the instrument that it makes Kazakhstan popular in the world.',
          },
        },
      ],
      supports: [
        { node: 'strengthening international relations', claim: 'C131 ¶21 NONE' },
        { node: 'popularity of Kazakhstan on the world stage', claim: 'C335 ¶21 NONE' },
      ],
    },
  },
  'offers-to-china': {
    country: {
      offersToSupply: [
        {
          force: 'OFFERED',
          node: { name: 'legumes crops', qualities: [] },
          claim: {
            voice: 'QUOTED',
            speaker: 'Kassym-Jomart Tokayev',
            roles: [
              { name: 'to', entity: 'China' },
              { name: 'at', entity: 'Negotiations of Tokayev with Xi Jinping' },
            ],
            notation: 'C209 ¶27 [8] SAME_SENTENCE',
          },
        },
        {
          force: 'OFFERED',
          node: { name: 'chilled meat of beef', qualities: ['high-quality', 'environmentally friendly'] },
          claim: {
            voice: 'QUOTED',
            speaker: 'Kassym-Jomart Tokayev',
            roles: [
              { name: 'to', entity: 'China' },
              { name: 'at', entity: 'Negotiations of Tokayev with Xi Jinping' },
            ],
            notation: 'C210 ¶27 [8] SAME_SENTENCE',
          },
        },
        {
          force: 'OFFERED',
          node: { name: 'chilled meat of lamb', qualities: ['high-quality', 'environmentally friendly'] },
          claim: {
            voice: 'QUOTED',
            speaker: 'Kassym-Jomart Tokayev',
            roles: [
              { name: 'to', entity: 'China' },
              { name: 'at', entity: 'Negotiations of Tokayev with Xi Jinping' },
            ],
            notation: 'C211 ¶27 [8] SAME_SENTENCE',
          },
        },
      ],
    },
  },
  'founding-of-nevada-semey': {
    organization: {
      foundingDate: '1989',
      foundingDateState: 'RECORDED',
      foundingDateClaims: [{ dateBasis: 'PRINTED', notation: 'C123 ¶20 NONE' }],
      founders: { state: 'NOT_STATED', totalCount: 0 },
      initiators: [{ node: 'Olzhas Suleimenov', claim: 'C124 ¶20 NONE' }],
    },
  },
  'visa-regimes-in-order': {
    visaRegimes: [
      {
        startDate: '2022-07-01',
        period: '2022-07/..',
        periodClaims: [{ dateBasis: 'PRINTED', notation: 'C192 ¶26 [7] NEXT_MARKER' }],
        reciprocal: false,
        grantedTo: [{ node: 'China', claim: 'C193 ¶26 [7] NEXT_MARKER' }],
        maximumStay: null,
        maximumStayState: 'NOT_PRINTED',
        succeeds: [],
      },
      {
        startDate: '2023-11-01',
        period: '2023-11/..',
        periodClaims: [{ dateBasis: 'PRINTED', notation: 'C194 ¶26 [7] NEXT_MARKER' }],
        reciprocal: true,
        grantedTo: [
          { node: 'China', claim: 'C194 ¶26 [7] NEXT_MARKER' },
          { node: 'Kazakhstan', claim: 'C194 ¶26 [7] NEXT_MARKER' },
        ],
        maximumStay: null,
        maximumStayState: 'NOT_PRINTED',
        succeeds: [{ node: { startDate: '2022-07-01' }, claim: 'C195 ¶26 [7] NEXT_MARKER' }],
      },
    ],
  },
  'dated-events': {
    events: [
      {
        name: 'Official visit of Tokayev to China in 2023',
        startDate: '2023-01-01',
        endDate: '2023-12-31',
        periodClaims: [{ dateBasis: 'PRINTED', force: 'ASSERTED', notation: 'C415 ¶28 [9] NEXT_MARKER' }],
      },
      {
        name: 'Opening of the Year of Tourism',
        startDate: '2024-03-28',
        endDate: '2024-03-29',
        periodClaims: [{ dateBasis: 'INFERRED', force: 'ASSERTED', notation: 'C216 ¶28 [9] NEXT_MARKER' }],
      },
      {
        name: 'Conversation of Tokayev with Mukhtar Kul-Mukhamed',
        startDate: '2024-07-09',
        endDate: '2024-07-09',
        periodClaims: [{ dateBasis: 'PRINTED', force: 'ASSERTED', notation: 'C024 ¶7 [1] NEXT_MARKER' }],
      },
      {
        name: 'Fifth World Nomad Games',
        startDate: '2024-09-08',
        endDate: '2024-09-14',
        periodClaims: [{ dateBasis: 'PRINTED', force: 'PLANNED', notation: 'C134 ¶21 NONE' }],
      },
    ],
  },
  'figures-of-the-tourism-year': {
    declaredYear: {
      figures: [
        {
          force: 'PLANNED',
          node: {
            value: 30,
            unit: 'flights per week',
            trend: 'INCREASE',
            periodState: 'NOT_PRINTED',
            indicator: ['direct flights per week'],
            from: ['Kazakhstan'],
            to: ['China'],
          },
          claim: 'C228 ¶29 [9] SAME_SENTENCE',
        },
      ],
    },
  },
};

it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
  expect(await answerTo(name)).toEqual(answer);
});
