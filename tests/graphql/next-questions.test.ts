import { expect, it } from 'vitest';
import { answerTo, claimsIn } from '../support/operations.ts';

/** Questions of the kinds that comparison, time and aggregation add, so far as one operation answers them. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  Q19: {
    person: {
      statements: [
        {
          at: [
            {
              name: 'Negotiations of Tokayev with Xi Jinping',
              startDate: null,
              periodState: 'NOT_PRINTED',
              heldIn: { state: 'NOT_STATED' },
              participants: [
                { node: 'Kassym-Jomart Tokayev', claim: 'C207 ¶27 [8] SAME_SENTENCE' },
                { node: 'Xi Jinping', claim: 'C208 ¶27 [8] SAME_SENTENCE' },
              ],
              textIssues: [{ node: { kind: 'QUOTATION' }, claim: 'C283 ¶27 NONE' }],
            },
          ],
        },
      ],
    },
  },
  Q22: {
    person: {
      founded: [
        {
          claim: 'C058 ¶12 [5] NEXT_MARKER',
          node: {
            name: 'Chinese People’s Institute of Foreign Affairs',
            officeHolders: [{ title: 'President', node: 'Wang Chao', claim: 'C052 ¶12 [5] NEXT_MARKER' }],
          },
        },
      ],
    },
  },
  Q25: {
    places: [
      {
        name: 'Xi’an',
        linksFrom: [{ node: { to: ['Almaty'] }, claim: 'C236 ¶29 NONE' }],
        linksTo: [{ node: { from: ['Almaty airport'] }, claim: 'C240 ¶29 [10] SAME_SENTENCE' }],
        eventsHeld: [{ force: 'PLANNED', claim: 'C230 ¶29 [9] SAME_SENTENCE' }],
      },
    ],
  },
  Q26: {
    places: [
      {
        locatedIn: ['Almaty'],
        figuresFrom: [
          { node: { value: 4, unit: 'air connections', to: ['China'] }, claim: 'C238 ¶29 [10] SAME_SENTENCE' },
          { node: { value: 5, unit: 'air connections', to: ['Turkey'] }, claim: 'C243 ¶29 [10] SAME_SENTENCE' },
          { node: { value: 9, unit: 'air connections', to: ['Russia'] }, claim: 'C245 ¶29 NONE' },
        ],
        textIssues: [],
      },
      {
        locatedIn: ['Astana'],
        figuresFrom: [
          { node: { value: 3, unit: 'flights', to: ['China'] }, claim: 'C246 ¶29 [11] SAME_SENTENCE' },
          { node: { value: 4, unit: 'flights', to: ['Turkey'] }, claim: 'C247 ¶29 [11] SAME_SENTENCE' },
          { node: { value: 8, unit: 'flights', to: ['Russia'] }, claim: 'C248 ¶29 [11] SAME_SENTENCE' },
        ],
        textIssues: [{ claim: 'C291 ¶29 NONE' }],
      },
    ],
  },
  Q28: {
    indicator: {
      observations: [
        { value: 19400, from: ['Russia'], valueClaims: ['C249 ¶29 [12] SAME_SENTENCE'] },
        { value: 3800, from: ['Turkey'], valueClaims: ['C251 ¶29 [12] SAME_SENTENCE'] },
        { value: 3000, from: ['Uzbekistan'], valueClaims: ['C253 ¶29 [12] SAME_SENTENCE'] },
        { value: 2400, from: ['China'], valueClaims: ['C255 ¶29 [12] SAME_SENTENCE'] },
      ],
    },
  },
  Q44: {
    countries: {
      distinctCount: 14,
      totalCount: 14,
      nodes: [
        'Armenia',
        'China',
        'France',
        'Georgia',
        'Japan',
        'Kazakhstan',
        'Kyrgyzstan',
        'Norway',
        'Russia',
        'South Korea',
        'Tajikistan',
        'Turkey',
        'United States',
        'Uzbekistan',
      ],
    },
  },
  Q47: {
    c1: { totalCount: 1 },
    c2: { totalCount: 2 },
    c3: { totalCount: 5 },
    c4: { totalCount: 8 },
    c5: { totalCount: 5 },
    c6: { totalCount: 3 },
    c7: { totalCount: 3 },
    c8: { totalCount: 8 },
    c9: { totalCount: 13 },
    c10: { totalCount: 7 },
    c11: { totalCount: 3 },
    c12: { totalCount: 9 },
  },
  Q49: { indicator: { observations: [{ claim: 'C256 ¶29 [12] SAME_SENTENCE' }] } },
  Q52: {
    p26: [
      { notation: 'C188', text: 'House of Abai works in China.' },
      { notation: 'C200', text: 'More tourists from China are expected in 2024.' },
      { notation: 'C201', text: 'The declared year is expected to bring more tourists from China in 2024.' },
    ],
    p27: [],
    p28: [],
    p29: [
      { notation: 'C236', text: 'Direct trains from Xi’an to Almaty are running.' },
      { notation: 'C245', text: 'Almaty has nine air connections with Russia.' },
    ],
  },
  Q58: {
    countries: [
      {
        name: 'Uzbekistan',
        figuresFrom: [
          { node: { value: 3000, unit: 'companies' }, claim: 'C253 ¶29 [12] SAME_SENTENCE' },
          { node: { value: 38.5, unit: '%' }, claim: 'C254 ¶29 [12] SAME_SENTENCE' },
        ],
        figuresTo: { state: 'NOT_STATED', totalCount: 0 },
      },
    ],
  },
  Q59: {
    factor: {
      measuredBy: [
        {
          observations: [{ value: null, valueState: 'NOT_PRINTED', trend: 'INCREASE', valueClaims: ['C263 ¶30 NONE'] }],
        },
      ],
      textIssues: [
        {
          node: {
            kind: 'UNSUPPORTED',
            explanation:
              'The conclusion says that investment grows; the article gives numbers of companies and none of investment.',
          },
          claim: 'C293 ¶30 NONE',
        },
      ],
    },
    indicator: { observations: [{ value: 2400, unit: 'companies', valueClaims: ['C255 ¶29 [12] SAME_SENTENCE'] }] },
  },
};

/** The claims that the reading gives for each answer. */
const RESTS: Readonly<Record<string, string>> = {
  Q19: 'C207 C208 C283',
  Q22: 'C052 C058',
  Q25: 'C230 C236 C240',
  Q26: 'C238 C243 C245 C246 C247 C248 C291',
  Q28: 'C249 C251 C253 C255',
  Q49: 'C256 C295',
  Q52: 'C188 C200 C201 C236 C245',
  Q58: 'C253 C254',
  Q59: 'C255 C263 C293',
};

it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
  expect(await answerTo(name)).toEqual(answer);
});

it.each(Object.entries(RESTS))('%s shows the claims on which its answer rests', async (name, claims) => {
  expect(claimsIn(await answerTo(name))).toEqual(expect.arrayContaining(claims.split(' ')));
});
