import { expect, it } from 'vitest';
import { answerTo } from '../support/operations.ts';

/** Who is tied to what: our own questions in the manner of the given ones. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'presentation-cities': {
    declaredYear: {
      includedEvents: {
        openInSource: true,
        nodes: [
          { heldIn: [{ force: 'PLANNED', node: 'Beijing', claim: 'C229 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Xi’an', claim: 'C230 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Shanghai', claim: 'C231 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Urumqi', claim: 'C232 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Hong Kong', claim: 'C233 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Hangzhou', claim: 'C234 ¶29 [9] SAME_SENTENCE' }] },
          { heldIn: [{ force: 'PLANNED', node: 'Chengdu', claim: 'C235 ¶29 [9] SAME_SENTENCE' }] },
        ],
      },
    },
  },
  'istc-scientists': {
    organization: {
      bringsScientistsFrom: {
        totalCount: 10,
        edges: [
          { group: 'scientists', node: { __typename: 'Country', name: 'Kazakhstan' }, claim: 'C152 ¶22 NONE' },
          { group: 'scientists', node: { __typename: 'Country', name: 'Armenia' }, claim: 'C153 ¶22 NONE' },
          { group: 'scientists', node: { __typename: 'Country', name: 'Tajikistan' }, claim: 'C154 ¶22 NONE' },
          { group: 'scientists', node: { __typename: 'Country', name: 'Kyrgyzstan' }, claim: 'C155 ¶22 NONE' },
          { group: 'scientists', node: { __typename: 'Country', name: 'Georgia' }, claim: 'C156 ¶22 NONE' },
          { group: 'colleagues', node: { __typename: 'Region', name: 'European Union' }, claim: 'C157 ¶22 NONE' },
          { group: 'colleagues', node: { __typename: 'Country', name: 'Japan' }, claim: 'C158 ¶22 NONE' },
          { group: 'colleagues', node: { __typename: 'Country', name: 'South Korea' }, claim: 'C159 ¶22 NONE' },
          { group: 'colleagues', node: { __typename: 'Country', name: 'Norway' }, claim: 'C160 ¶22 NONE' },
          { group: 'colleagues', node: { __typename: 'Country', name: 'United States' }, claim: 'C161 ¶22 NONE' },
        ],
      },
    },
  },
  'users-of-instruments': {
    country: {
      instruments: [
        {
          name: 'Cultural and educational exchanges',
          usedBy: {
            state: 'RECORDED',
            edges: [
              {
                role: 'centre of culture in China',
                node: 'House of Abai',
                claim: { dataset: 'editors', notation: 'E291' },
              },
              {
                role: 'centres of culture abroad',
                node: 'Abai Institute',
                claim: { dataset: 'editors', notation: 'E294' },
              },
            ],
          },
        },
        { name: 'NGOs and social movements', usedBy: { state: 'NOT_STATED', edges: [] } },
        { name: 'Sports Events', usedBy: { state: 'NOT_STATED', edges: [] } },
        {
          name: 'International cooperation in the field of science and technology',
          usedBy: {
            state: 'RECORDED',
            edges: [
              {
                role: 'public body for science',
                node: 'Science Committee',
                claim: { dataset: 'editors', notation: 'E295' },
              },
            ],
          },
        },
        {
          name: 'Active engagement with the diaspora',
          usedBy: {
            state: 'RECORDED',
            edges: [
              {
                role: 'operator of support for the Kazakh diaspora abroad',
                node: 'Otandastar Foundation',
                claim: { dataset: 'article', notation: 'C170' },
              },
            ],
          },
        },
      ],
    },
  },
  'calls-of-the-joint-statement': {
    document: {
      issuedByLeadersOf: [
        { node: { __typename: 'Country', name: 'United States' }, claim: 'C044 ¶11 [4] SAME_SENTENCE' },
        { node: { __typename: 'Region', name: 'Central Asia' }, claim: 'C045 ¶11 [4] SAME_SENTENCE' },
      ],
      callsFor: [
        {
          node: 'cooperation in culture',
          claim: {
            voice: 'REPORTED',
            speaker: 'governments of the United States and Central Asia',
            notation: 'C047 ¶11 [4] SAME_SENTENCE',
          },
        },
        {
          node: 'cooperation in education',
          claim: {
            voice: 'REPORTED',
            speaker: 'governments of the United States and Central Asia',
            notation: 'C048 ¶11 [4] SAME_SENTENCE',
          },
        },
        {
          node: 'cooperation in science',
          claim: {
            voice: 'REPORTED',
            speaker: 'governments of the United States and Central Asia',
            notation: 'C049 ¶11 [4] SAME_SENTENCE',
          },
        },
        {
          node: 'cooperation in social affairs',
          claim: {
            voice: 'REPORTED',
            speaker: 'governments of the United States and Central Asia',
            notation: 'C050 ¶11 [4] SAME_SENTENCE',
          },
        },
        {
          node: 'closer ties between people',
          claim: {
            voice: 'REPORTED',
            speaker: 'governments of the United States and Central Asia',
            notation: 'C051 ¶11 [4] SAME_SENTENCE',
          },
        },
      ],
    },
  },
  'ties-of-china': {
    country: {
      diplomaticTies: [
        {
          kind: 'established',
          node: 'Japan',
          claim: { roles: [{ name: 'kind', entity: null }], notation: 'C064 ¶12 [5] NEXT_MARKER' },
        },
        {
          kind: 'established',
          node: 'France',
          claim: { roles: [{ name: 'kind', entity: null }], notation: 'C065 ¶12 [5] NEXT_MARKER' },
        },
        {
          kind: 'foundation laid',
          node: 'United States',
          claim: {
            roles: [
              { name: 'kind', entity: null },
              { name: 'after', entity: 'President Nixon’s visit' },
            ],
            notation: 'C066 ¶12 [5] NEXT_MARKER',
          },
        },
      ],
    },
  },
  'links-from-almaty-airport': {
    place: {
      linksFrom: [
        {
          node: { to: ['Urumqi'], periodState: 'NOT_PRINTED' },
          claim: { voice: 'REPORTED', speaker: 'Flights', notation: 'C239 ¶29 [10] SAME_SENTENCE' },
        },
        {
          node: { to: ['Xi’an'], periodState: 'NOT_PRINTED' },
          claim: { voice: 'REPORTED', speaker: 'Flights', notation: 'C240 ¶29 [10] SAME_SENTENCE' },
        },
        {
          node: { to: ['Hangzhou'], periodState: 'NOT_PRINTED' },
          claim: { voice: 'REPORTED', speaker: 'Flights', notation: 'C241 ¶29 [10] SAME_SENTENCE' },
        },
        {
          node: { to: ['Beijing'], periodState: 'NOT_PRINTED' },
          claim: { voice: 'REPORTED', speaker: 'Flights', notation: 'C242 ¶29 [10] SAME_SENTENCE' },
        },
      ],
    },
  },
  'events-in-beijing': {
    place: {
      eventsHeld: [
        {
          force: 'ASSERTED',
          node: { name: 'Cultural events in the ethno-village', startDate: null },
          claim: { dataset: 'editors', notation: 'E289 ¶None NONE' },
        },
        {
          force: 'ASSERTED',
          node: { name: 'Exhibition of regions of Kazakhstan', startDate: null },
          claim: { dataset: 'editors', notation: 'E288 ¶None NONE' },
        },
        {
          force: 'ASSERTED',
          node: { name: 'Gala concert', startDate: null },
          claim: { dataset: 'editors', notation: 'E290 ¶None NONE' },
        },
        {
          force: 'ASSERTED',
          node: { name: 'Kazakh-Chinese forum on tourism and investment development', startDate: null },
          claim: { dataset: 'editors', notation: 'E287 ¶None NONE' },
        },
        {
          force: 'ASSERTED',
          node: { name: 'Opening of the Year of Tourism', startDate: '2024-03-28' },
          claim: { dataset: 'article', notation: 'C217 ¶28 [9] NEXT_MARKER' },
        },
        {
          force: 'PLANNED',
          node: { name: 'Presentation of Kazakhstan’s tourism opportunities in Beijing', startDate: null },
          claim: { dataset: 'article', notation: 'C229 ¶29 [9] SAME_SENTENCE' },
        },
      ],
    },
  },
  'borders-of-kazakhstan': {
    country: {
      borders: {
        distinctCount: 5,
        edges: [
          { quality: null, node: 'China', claim: { dataset: 'reference', source: 'GeoNames' } },
          {
            quality: 'long',
            node: 'China',
            claim: {
              dataset: 'article',
              source: 'THE ROLE OF PUBLIC DIPLOMACY IN THE DEVELOPMENT OF INTERCOUNTRY RELATIONS',
            },
          },
          { quality: null, node: 'Kyrgyzstan', claim: { dataset: 'reference', source: 'GeoNames' } },
          { quality: null, node: 'Russia', claim: { dataset: 'reference', source: 'GeoNames' } },
          { quality: null, node: 'Turkmenistan', claim: { dataset: 'reference', source: 'GeoNames' } },
          { quality: null, node: 'Uzbekistan', claim: { dataset: 'reference', source: 'GeoNames' } },
        ],
      },
    },
  },
  'capital-of-kazakhstan': {
    country: { capitals: [{ node: { name: 'Astana', kind: 'CITY' }, claim: 'C113 ¶19 NONE' }] },
  },
  'visa-measure': {
    measure: {
      instances: [
        {
          node: {
            name: 'Kazakhstan introduced visa-free entry for citizens of China in July 2022.',
            grantedBy: ['Kazakhstan'],
          },
          claim: { dataset: 'editors', note: 'The measure has the visa regime as its example; this is such a regime.' },
        },
        {
          node: {
            name: 'In November 2023 Kazakhstan and China introduced visa-free entry for each other’s citizens.',
            grantedBy: ['Kazakhstan', 'China'],
          },
          claim: { dataset: 'editors', note: 'The measure has the visa regime as its example; this is such a regime.' },
        },
      ],
      takenBy: [{ node: 'Government bodies', claim: 'C301 ¶6 NONE' }],
    },
  },
  'china-kazakhstan': {
    countryRelation: {
      concerns: {
        distinctCount: 21,
        nodes: [
          { __typename: 'VisaRegime' },
          { __typename: 'Observation' },
          { __typename: 'VisaRegime' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
          { __typename: 'Event' },
          { __typename: 'Event' },
          { __typename: 'Event' },
          { __typename: 'Observation' },
          { __typename: 'TransportLink' },
          { __typename: 'Observation' },
          { __typename: 'TransportLink' },
          { __typename: 'TransportLink' },
          { __typename: 'TransportLink' },
          { __typename: 'TransportLink' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
          { __typename: 'Observation' },
        ],
      },
      regimes: { distinctCount: 2 },
    },
  },
  'organizations-by-state': {
    state: [
      'Chinese Communist Party',
      'Information Committee',
      'International Information Committee',
      'Ministry of Culture and Information',
      'Ministry of Foreign Affairs of the Republic of Kazakhstan',
      'Ministry of Science and Higher Education',
      'Science Committee',
    ],
    affiliated: [
      'Abai Institute',
      'Chinese People’s Institute of Foreign Affairs',
      'House of Abai',
      'International Science and Technology Center',
      'Kazakh Tourism',
      'Otandastar Foundation',
    ],
    independent: [
      {
        name: 'Nevada-Semey',
        relationToStateClaims: [
          { voice: 'EDITOR', note: 'A movement initiated by a poet and activist, against tests that a state made.' },
        ],
      },
    ],
  },
  'kazakhstan-in-kazakh': {
    country: {
      name: 'Қазақстан',
      names: [
        { text: 'Kazakhstan', language: 'en', kind: 'PREFERRED', claim: { dataset: 'article' } },
        { text: 'Kazakhstan', language: 'en', kind: 'PREFERRED', claim: { dataset: 'reference' } },
        { text: 'Republic of Kazakhstan', language: 'en', kind: 'PRINTED', claim: { dataset: 'article' } },
        { text: 'Republic of Kazakhstan', language: 'en', kind: 'OFFICIAL', claim: { dataset: 'reference' } },
        { text: 'Қазақстан', language: 'kk', kind: 'TRANSLATED', claim: { dataset: 'reference' } },
        { text: 'Казахстан', language: 'ru', kind: 'TRANSLATED', claim: { dataset: 'reference' } },
        { text: '哈萨克斯坦', language: 'zh', kind: 'TRANSLATED', claim: { dataset: 'reference' } },
      ],
    },
  },
};

it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
  expect(await answerTo(name)).toEqual(answer);
});
