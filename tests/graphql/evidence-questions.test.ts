import { expect, it } from 'vitest';
import { answerTo } from '../support/operations.ts';

/** Who says it and where, and what is not said: our own questions in the manner of the given ones. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'statements-of-tokayev': {
    person: {
      statements: {
        totalCount: 6,
        edges: [
          {
            node: {
              content:
                'Kazakhstan’s cooperation with many partners matters, because only so can the region work together effectively and as equals.',
              direct: false,
              at: ['Conversation of Tokayev with Mukhtar Kul-Mukhamed'],
              in: [],
            },
            claim: { voice: 'REPORTED', notation: 'C027 ¶7 [1] NEXT_MARKER' },
          },
          {
            node: {
              content: 'Public diplomacy can do much for trust and neighbourly feeling among peoples and states.',
              direct: false,
              at: ['Conversation of Tokayev with Mukhtar Kul-Mukhamed'],
              in: [],
            },
            claim: { voice: 'REPORTED', notation: 'C028 ¶7 [1] SAME_SENTENCE' },
          },
          {
            node: {
              content: 'The way to unity in the world is known, for it has been gone before.',
              direct: true,
              at: [],
              in: ['Tokayev’s article for Euronews'],
            },
            claim: { voice: 'QUOTED', notation: 'C033 ¶8 [2] SAME_SENTENCE' },
          },
          {
            node: {
              content: 'As it did before, the world can get over its differences by talking and by diplomacy.',
              direct: true,
              at: [],
              in: ['Tokayev’s article for Euronews'],
            },
            claim: { voice: 'QUOTED', notation: 'C034 ¶8 [2] SAME_SENTENCE' },
          },
          {
            node: {
              content: 'Furthering dialogue is of strategic weight for Kazakhstan.',
              direct: false,
              at: [],
              in: ['Tokayev’s article for Euronews'],
            },
            claim: { voice: 'REPORTED', notation: 'C303 ¶8 [2] NEXT_MARKER' },
          },
          {
            node: {
              content: 'Kazakhstan is prepared to send China legume crops and chilled beef and lamb of high quality.',
              direct: true,
              at: ['Negotiations of Tokayev with Xi Jinping'],
              in: [],
            },
            claim: { voice: 'EDITOR', notation: 'C410 ¶27 NONE' },
          },
        ],
      },
    },
  },
  'facts-of-citation-9': {
    claims: {
      totalCount: 24,
      nodes: [
        'C213 ¶28 [9] NEXT_MARKER',
        'C214 ¶28 [9] NEXT_MARKER',
        'C215 ¶28 [9] NEXT_MARKER',
        'C216 ¶28 [9] NEXT_MARKER',
        'C217 ¶28 [9] NEXT_MARKER',
        'C218 ¶28 [9] NEXT_MARKER',
        'C219 ¶28 [9] NEXT_MARKER',
        'C220 ¶28 [9] NEXT_MARKER',
        'C221 ¶28 [9] NEXT_MARKER',
        'C222 ¶28 [9] NEXT_MARKER',
        'C223 ¶28 [9] SAME_SENTENCE',
        'C224 ¶28 [9] SAME_SENTENCE',
        'C225 ¶28 [9] SAME_SENTENCE',
        'C226 ¶29 [9] SAME_SENTENCE',
        'C227 ¶29 [9] SAME_SENTENCE',
        'C228 ¶29 [9] SAME_SENTENCE',
        'C229 ¶29 [9] SAME_SENTENCE',
        'C230 ¶29 [9] SAME_SENTENCE',
        'C231 ¶29 [9] SAME_SENTENCE',
        'C232 ¶29 [9] SAME_SENTENCE',
        'C233 ¶29 [9] SAME_SENTENCE',
        'C234 ¶29 [9] SAME_SENTENCE',
        'C235 ¶29 [9] SAME_SENTENCE',
        'C415 ¶28 [9] NEXT_MARKER',
      ],
    },
  },
  'uncited-facts-of-paragraph-26': {
    claims: {
      totalCount: 7,
      nodes: [
        {
          text: 'The author calls the cultural cooperation of Kazakhstan and China a promising direction of their relations.',
          force: 'OPINION',
          notation: 'C184 ¶26 NONE',
        },
        { text: 'House of Abai works in China.', force: 'ASSERTED', notation: 'C188 ¶26 NONE' },
        {
          text: 'Opportunities for contacts between ordinary people give the relations of the two peoples their real impetus.',
          force: 'OPINION',
          notation: 'C189 ¶26 NONE',
        },
        {
          text: 'The author calls the decision of both sides to lift visa restrictions a real breakthrough.',
          force: 'OPINION',
          notation: 'C190 ¶26 NONE',
        },
        { text: 'More tourists from China are expected in 2024.', force: 'EXPECTED', notation: 'C200 ¶26 NONE' },
        {
          text: 'The declared year is expected to bring more tourists from China in 2024.',
          force: 'EXPECTED',
          notation: 'C201 ¶26 NONE',
        },
        {
          text: 'The presence of cultural centres gives the relations of the two peoples an impetus too, though not the only one.',
          force: 'OPINION',
          notation: 'C400 ¶26 NONE',
        },
      ],
    },
  },
  'reported-by-wang-chao': {
    claims: {
      totalCount: 14,
      nodes: [
        {
          text: 'People-to-People Diplomacy goes back to the Chinese Communist Party, says Wang Chao.',
          notation: 'C054 ¶12 [5] NEXT_MARKER',
        },
        {
          text: 'People-to-People Diplomacy furthers friendship among nations, says Wang Chao.',
          notation: 'C055 ¶12 [5] NEXT_MARKER',
        },
        {
          text: 'People-to-People Diplomacy makes China’s relations in the world stronger, says Wang Chao.',
          notation: 'C056 ¶12 [5] NEXT_MARKER',
        },
        { text: 'CPIFA was founded in 1949.', notation: 'C057 ¶12 [5] NEXT_MARKER' },
        { text: 'Zhou Enlai founded CPIFA.', notation: 'C058 ¶12 [5] NEXT_MARKER' },
        { text: 'Zhou Enlai bears the title Premier.', notation: 'C059 ¶12 [5] NEXT_MARKER' },
        { text: 'CPIFA had a key part in furthering friendship among nations.', notation: 'C060 ¶12 [5] NEXT_MARKER' },
        {
          text: 'Public diplomacy has given China more diplomatic influence in seven decades.',
          notation: 'C061 ¶12 [5] SAME_SENTENCE',
        },
        {
          text: 'Public diplomacy has helped independence movements in the third world.',
          notation: 'C062 ¶12 [5] SAME_SENTENCE',
        },
        {
          text: 'Public diplomacy has made China’s relations with Western countries better.',
          notation: 'C063 ¶12 [5] SAME_SENTENCE',
        },
        {
          text: 'Public diplomacy belongs to the whole of China’s diplomatic strategy, says Wang Chao.',
          notation: 'C069 ¶12 [5] SAME_SENTENCE',
        },
        {
          text: 'Public diplomacy works for a community of mankind with one destiny, says Wang Chao.',
          notation: 'C070 ¶12 [5] SAME_SENTENCE',
        },
        { text: 'Wang Chao spoke of what People-to-People Diplomacy does.', notation: 'C306 ¶12 [5] NEXT_MARKER' },
        {
          text: 'CPIFA had a key part in making China’s relations in the world stronger.',
          notation: 'C307 ¶12 [5] NEXT_MARKER',
        },
      ],
    },
  },
  'names-of-the-tourism-year': {
    declaredYear: {
      names: [
        {
          text: 'Year of Kazakhstan Tourism in China',
          kind: 'PREFERRED',
          language: 'en',
          claim: { dataset: 'article', notation: 'None ¶26' },
        },
        {
          text: 'Kazakhstan Tourism Year in China',
          kind: 'PRINTED',
          language: 'en',
          claim: { dataset: 'article', notation: 'None ¶28' },
        },
        {
          text: 'year of tourism in China',
          kind: 'PRINTED',
          language: 'en',
          claim: { dataset: 'article', notation: 'None ¶28' },
        },
        {
          text: 'Year of Tourism',
          kind: 'PRINTED',
          language: 'en',
          claim: { dataset: 'article', notation: 'None ¶28' },
        },
        {
          text: 'Year of Tourism of Kazakhstan in China',
          kind: 'PRINTED',
          language: 'en',
          claim: { dataset: 'article', notation: 'None ¶29' },
        },
        {
          text: 'Қытайдағы Қазақстан туризмі жылы',
          kind: 'TRANSLATED',
          language: 'kk',
          claim: { dataset: 'editors', notation: 'None ¶None' },
        },
        {
          text: 'Год туризма Казахстана в Китае',
          kind: 'TRANSLATED',
          language: 'ru',
          claim: { dataset: 'editors', notation: 'None ¶None' },
        },
        {
          text: '中国哈萨克斯坦旅游年',
          kind: 'TRANSLATED',
          language: 'zh',
          claim: { dataset: 'editors', notation: 'None ¶None' },
        },
      ],
    },
  },
  'what-is-left-out': {
    claims: [
      { notPrinted: ['value', 'period'], notation: 'C191 ¶26 [7] NEXT_MARKER' },
      { notPrinted: ['maximumStay'], notation: 'C192 ¶26 [7] NEXT_MARKER' },
      { notPrinted: ['maximumStay'], notation: 'C194 ¶26 [7] NEXT_MARKER' },
      { notPrinted: ['period'], notation: 'C197 ¶26 [7] SAME_SENTENCE' },
      { notPrinted: ['period'], notation: 'C198 ¶26 [7] SAME_SENTENCE' },
      { notPrinted: ['period'], notation: 'C199 ¶26 [7] SAME_SENTENCE' },
      { notPrinted: ['value'], notation: 'C200 ¶26 NONE' },
    ],
  },
  'figures-without-value': {
    observations: [
      {
        valueState: 'NOT_PRINTED',
        value: null,
        trend: 'INCREASE',
        indicator: ['investment'],
        valueClaims: ['C263 ¶30 NONE'],
      },
      {
        valueState: 'NOT_PRINTED',
        value: null,
        trend: 'INCREASE',
        indicator: ['inbound tourists'],
        valueClaims: ['C200 ¶26 NONE'],
      },
      {
        valueState: 'NOT_PRINTED',
        value: null,
        trend: 'INCREASE',
        indicator: ['inbound visitors'],
        valueClaims: ['C191 ¶26 [7] NEXT_MARKER'],
      },
      {
        valueState: 'NOT_PRINTED',
        value: null,
        trend: null,
        indicator: ['Actors of a country’s public diplomacy abroad'],
        valueClaims: ['C172 ¶24 NONE'],
      },
    ],
  },
  'no-branch-in-china': {
    organizations: [
      {
        name: 'Abai Institute',
        absentFrom: [{ form: 'branch', qualifier: 'not yet', claim: 'C185 ¶26 [6] SAME_SENTENCE' }],
        presentIn: {
          openInSource: true,
          edges: [
            { form: 'branch', extent: 'a number of countries', node: 'Europe', claim: 'C186 ¶26 [6] SAME_SENTENCE' },
            {
              form: 'branch',
              extent: 'a number of countries',
              node: 'Central Asia',
              claim: 'C187 ¶26 [6] SAME_SENTENCE',
            },
          ],
        },
      },
    ],
  },
  'abai-institute-and-house': {
    institute: { presentIn: { state: 'STATED_NONE', totalCount: 0, statedNone: ['C185 ¶26 [6] SAME_SENTENCE'] } },
    house: { presentIn: { state: 'RECORDED', edges: [{ node: 'China', claim: 'C188 ¶26 NONE' }] } },
    foundation: { presentIn: { state: 'NOT_STATED', statedNone: [] } },
  },
  'astana-forum-host': {
    event: {
      hostedBy: [
        {
          node: 'Kazakhstan',
          claim: {
            dataset: 'editors',
            voice: 'EDITOR',
            note: 'It is the example for events that the country organizes, and is held in its capital; who organizes it is not said.',
          },
        },
      ],
      hostedByArticle: { state: 'NOT_STATED', totalCount: 0 },
      heldIn: [{ node: 'Astana', claim: 'C112 ¶19 NONE' }],
      startDate: null,
      periodState: 'NOT_STATED',
      attracts: [
        { node: 'world leaders', claim: 'C114 ¶19 NONE' },
        { node: 'experts', claim: 'C115 ¶19 NONE' },
        { node: 'specialists', claim: 'C116 ¶19 NONE' },
      ],
    },
  },
  'nixon-visit': {
    event: {
      periodState: 'NOT_PRINTED',
      heldIn: { state: 'NOT_STATED', totalCount: 0 },
      participants: [{ role: 'visitor', node: 'Richard Nixon', claim: 'C068 ¶12 [5] NEXT_MARKER' }],
      textIssues: [
        {
          node: {
            kind: 'MISSING_DATE',
            explanation: 'Neither the year of the visit nor the country visited is printed.',
          },
          claim: 'C269 ¶12 NONE',
        },
      ],
    },
  },
};

it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
  expect(await answerTo(name)).toEqual(answer);
});
