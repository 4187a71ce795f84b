import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerTo, claimsIn } from '../support/operations.ts';

/** The questions by which the first issue is judged: what the article answers, each claim with its paragraph, printed marker and basis. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  Q01: {
    organization: {
      foundingDate: '1949',
      foundingDateClaims: ['C057 ¶12 [5] NEXT_MARKER'],
      founders: [{ node: { name: 'Zhou Enlai', titles: ['Premier'] }, claim: 'C058 ¶12 [5] NEXT_MARKER' }],
    },
  },
  Q02: {
    instrument: {
      examples: [
        {
          claim: 'C121 ¶20 NONE',
          node: {
            name: 'Nevada-Semey',
            kind: 'SOCIAL_MOVEMENT',
            characterizations: [
              'significant movement against nuclear arms',
              'among the first mass movements of its kind in the former Soviet Union',
            ],
            characterizationsClaims: ['C122 ¶20 NONE', 'C128 ¶20 NONE'],
            foundingDate: '1989',
            foundingDateClaims: ['C123 ¶20 NONE'],
            initiators: [
              {
                claim: 'C124 ¶20 NONE',
                node: {
                  name: 'Olzhas Suleimenov',
                  titles: ['poet', 'social activist'],
                  titlesClaims: ['C125 ¶20 NONE', 'C126 ¶20 NONE'],
                },
              },
            ],
            contributesTo: [
              {
                weight: 'key role',
                claim: 'C127 ¶20 NONE',
                node: { concernsLocations: ['Semipalatinsk nuclear test site'] },
              },
            ],
          },
        },
      ],
    },
  },
  Q04: {
    event: {
      startDate: '2024-09-08',
      endDate: '2024-09-14',
      periodClaims: [{ force: 'PLANNED', dateBasis: 'PRINTED', notation: 'C134 ¶21 NONE' }],
      heldIn: [{ force: 'PLANNED', node: 'Astana', claim: 'C133 ¶21 NONE' }],
      figures: [
        {
          force: 'EXPECTED',
          node: { value: 4000, unit: 'athletes', approximate: true, indicator: ['Athletes of a sports event'] },
          claim: 'C136 ¶21 NONE',
        },
        {
          force: 'EXPECTED',
          node: { value: 100, unit: 'countries', approximate: null, indicator: ['Countries of a sports event'] },
          claim: 'C137 ¶21 NONE',
        },
        {
          force: 'ASSERTED',
          node: { value: 20, unit: 'competitions', approximate: null, indicator: ['Competitions of a sports event'] },
          claim: 'C138 ¶21 NONE',
        },
        {
          force: 'ASSERTED',
          node: {
            value: 10,
            unit: 'exhibition sports',
            approximate: null,
            indicator: ['Exhibition sports of a sports event'],
          },
          claim: 'C139 ¶21 NONE',
        },
      ],
    },
  },
  Q05: {
    person: {
      statements: [
        {
          at: [
            {
              kind: 'MEETING',
              startDate: '2024-07-09',
              endDate: '2024-07-09',
              periodClaims: [{ dateBasis: 'PRINTED', notation: 'C024 ¶7 [1] NEXT_MARKER' }],
              participants: [
                {
                  role: 'participant',
                  node: { name: 'Kassym-Jomart Tokayev', titles: [], titlesClaims: [] },
                  claim: 'C025 ¶7 [1] NEXT_MARKER',
                },
                {
                  role: 'participant',
                  node: {
                    name: 'Mukhtar Kul-Mukhamed',
                    titles: ['public figure', 'academician'],
                    titlesClaims: ['C022 ¶7 [1] NEXT_MARKER', 'C023 ¶7 [1] NEXT_MARKER'],
                  },
                  claim: 'C026 ¶7 [1] NEXT_MARKER',
                },
              ],
            },
          ],
        },
      ],
    },
  },
  Q07: {
    event: {
      includedEvents: {
        openInSource: true,
        edges: [
          {
            node: { name: 'Kazakh-Chinese forum on tourism and investment development', kind: 'FORUM' },
            claim: 'C219 ¶28 [9] NEXT_MARKER',
          },
          {
            node: { name: 'Exhibition of regions of Kazakhstan', kind: 'EXHIBITION' },
            claim: 'C220 ¶28 [9] NEXT_MARKER',
          },
          {
            node: { name: 'Cultural events in the ethno-village', kind: 'CULTURAL_EVENT' },
            claim: 'C221 ¶28 [9] NEXT_MARKER',
          },
          { node: { name: 'Gala concert', kind: 'CONCERT' }, claim: 'C222 ¶28 [9] NEXT_MARKER' },
        ],
      },
    },
  },
  Q08: {
    event: {
      startDate: '2024-03-28',
      endDate: '2024-03-29',
      periodClaims: [
        {
          dateBasis: 'INFERRED',
          note: 'The year is not printed here: 2024 is carried over from paragraph 26, where growth in 2024 is put down to the Year of Kazakhstan Tourism in China.',
          notation: 'C216 ¶28 [9] NEXT_MARKER',
        },
      ],
      heldIn: [{ node: 'Beijing', claim: 'C217 ¶28 [9] NEXT_MARKER' }],
      textIssues: [
        {
          node: {
            explanation: 'The year is missing right after a sentence on 2023, so a hasty reader takes it for 2023.',
          },
          claim: 'C285 ¶28 NONE',
        },
      ],
    },
  },
  Q10: {
    person: {
      tookPartIn: [
        {
          role: 'sender',
          claim: 'C040 ¶11 [3] SAME_SENTENCE',
          node: {
            addressedTo: [
              {
                node: {
                  name: 'International Forum “Public Diplomacy as a Tool of Soft Power in the Development of International Cooperation”',
                  kind: 'FORUM',
                  titleClaims: ['C042 ¶11 [3] SAME_SENTENCE'],
                },
                claim: 'C041 ¶11 [3] SAME_SENTENCE',
              },
            ],
          },
        },
      ],
    },
  },
  Q11: {
    country: {
      instruments: {
        totalCount: 5,
        openInSource: false,
        edges: [
          { position: 1, printedAs: '1.', node: 'Cultural and educational exchanges', claim: 'C101 ¶19 NONE' },
          { position: 2, printedAs: '1.', node: 'NGOs and social movements', claim: 'C102 ¶20 NONE' },
          { position: 3, printedAs: '1.', node: 'Sports Events', claim: 'C103 ¶21 NONE' },
          {
            position: 4,
            printedAs: '1.',
            node: 'International cooperation in the field of science and technology',
            claim: 'C104 ¶22 NONE',
          },
          { position: 5, printedAs: '1.', node: 'Active engagement with the diaspora', claim: 'C105 ¶23 NONE' },
        ],
      },
    },
  },
  Q13: {
    country: {
      keyActors: {
        totalCount: 8,
        openInSource: true,
        edges: [
          { node: 'International Information Committee', claim: { openInSource: true, notation: 'C173 ¶24 NONE' } },
          { node: 'Information Committee', claim: { openInSource: true, notation: 'C174 ¶24 NONE' } },
          { node: 'Science Committee', claim: { openInSource: true, notation: 'C175 ¶24 NONE' } },
          { node: 'Otandastar Foundation', claim: { openInSource: true, notation: 'C176 ¶24 NONE' } },
          { node: 'Kazakh Tourism', claim: { openInSource: true, notation: 'C177 ¶24 NONE' } },
          { node: 'Abai Institute', claim: { openInSource: true, notation: 'C178 ¶24 NONE' } },
          {
            node: 'Kazakh media that broadcast in foreign languages',
            claim: { openInSource: true, notation: 'C179 ¶24 NONE' },
          },
          { node: 'akims of border regions and settlements', claim: { openInSource: true, notation: 'C180 ¶24 NONE' } },
        ],
      },
      figures: [
        {
          node: { valueState: 'NOT_PRINTED', indicator: ['Actors of a country’s public diplomacy abroad'] },
          claim: {
            text: 'Very many actors can be counted among those who further Kazakhstan’s public diplomacy abroad; no number is given.',
            notation: 'C172 ¶24 NONE',
          },
        },
      ],
    },
  },
  Q14: {
    organizations: [
      {
        name: 'Information Committee',
        partOfBody: [{ node: 'Ministry of Culture and Information', claim: 'C182 ¶24 NONE' }],
      },
      {
        name: 'International Information Committee',
        partOfBody: [{ node: 'Ministry of Foreign Affairs of the Republic of Kazakhstan', claim: 'C181 ¶24 NONE' }],
      },
      {
        name: 'Science Committee',
        partOfBody: [{ node: 'Ministry of Science and Higher Education', claim: 'C183 ¶24 NONE' }],
      },
    ],
  },
  Q16: {
    country: {
      goals: {
        totalCount: 8,
        edges: [
          { emphasis: 'main', basis: 'STATED', node: 'strengthening international relations', claim: 'C081 ¶15 NONE' },
          {
            emphasis: 'particular attention',
            basis: 'STATED',
            node: 'expanding cultural and educational exchanges',
            claim: 'C083 ¶15 NONE',
          },
          {
            emphasis: null,
            basis: 'STATED',
            node: 'increasing the international prestige of the country',
            claim: 'C085 ¶15 NONE',
          },
          { emphasis: null, basis: 'READ', node: 'economic cooperation', claim: 'C086 ¶16 NONE' },
          { emphasis: null, basis: 'READ', node: 'Humanitarian engagement', claim: 'C092 ¶16 NONE' },
          {
            emphasis: null,
            basis: 'READ',
            node: 'increase the country’s tourist attractiveness',
            claim: 'C096 ¶17 NONE',
          },
          {
            emphasis: null,
            basis: 'READ',
            node: 'promote its image on the international stage',
            claim: 'C099 ¶17 NONE',
          },
          {
            emphasis: null,
            basis: 'READ',
            node: 'strengthen the status of Kazakhstan on the world stage',
            claim: 'C100 ¶17 NONE',
          },
        ],
      },
    },
  },
  Q17: {
    actorGroup: {
      takes: [
        {
          node: {
            name: 'launch transport routes',
            details: ['rail', 'air', 'road'],
            detailsClaims: ['C012 ¶6 NONE', 'C013 ¶6 NONE', 'C014 ¶6 NONE'],
          },
          claim: 'C300 ¶6 NONE',
        },
        {
          node: {
            name: 'simplify administrative procedures',
            details: ['visa regime'],
            detailsClaims: ['C015 ¶6 NONE'],
          },
          claim: 'C301 ¶6 NONE',
        },
        {
          node: {
            name: 'mutual measures to create a positive image',
            details: ['promotion of languages', 'promotion of culture'],
            detailsClaims: ['C016 ¶6 NONE', 'C017 ¶6 NONE'],
          },
          claim: 'C302 ¶6 NONE',
        },
      ],
    },
  },
  Q53: {
    concept: {
      initiators: [
        {
          claim: {
            voice: 'REPORTED',
            speaker: {
              name: 'Wang Chao',
              roles: [
                {
                  title: 'President',
                  node: 'Chinese People’s Institute of Foreign Affairs',
                  claim: 'C052 ¶12 [5] NEXT_MARKER',
                },
              ],
            },
            notation: 'C054 ¶12 [5] NEXT_MARKER',
          },
        },
      ],
    },
  },
  Q55: {
    country: {
      keyActors: [
        {
          claim: 'C178 ¶24 NONE',
          node: {
            name: 'Abai Institute',
            absentFrom: [
              {
                form: 'branch',
                qualifier: 'not yet',
                node: 'China',
                claim: { voice: 'REPORTED', speaker: 'Abai Institute', notation: 'C185 ¶26 [6] SAME_SENTENCE' },
              },
            ],
            presentIn: { state: 'STATED_NONE', totalCount: 0, statedNone: ['C185 ¶26 [6] SAME_SENTENCE'] },
          },
        },
      ],
    },
  },
};

/** The claims that the reading gives for each answer. An answer may show more: the reading listed no claim of ours. */
const RESTS: Readonly<Record<string, string>> = {
  Q01: 'C057 C058',
  Q02: 'C121 C122 C123 C124 C125 C126 C127',
  Q04: 'C133 C134 C136 C137 C138 C139',
  Q05: 'C022 C023 C024 C025 C026',
  Q07: 'C219 C220 C221 C222',
  Q08: 'C216 C217 C285',
  Q10: 'C040 C041 C042',
  Q11: 'C101 C102 C103 C104 C105',
  Q13: 'C172 C173 C174 C175 C176 C177 C178 C179 C180',
  Q14: 'C181 C182 C183',
  Q16: 'C081 C083 C085 C086 C092 C096 C099 C100',
  Q17: 'C012 C013 C014 C015 C016 C017',
  Q53: 'C052 C054',
  Q55: 'C178 C185',
};

it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
  expect(await answerTo(name)).toEqual(answer);
});

it.each(Object.entries(RESTS))('%s shows the claims on which its answer rests', async (name, claims) => {
  expect(claimsIn(await answerTo(name))).toEqual(expect.arrayContaining(claims.split(' ')));
});

it('name only what a question names', () => {
  for (const file of readdirSync('tests/operations')) {
    const text = readFileSync(`tests/operations/${file}`, 'utf8');
    expect([file, text.startsWith('# ')]).toEqual([file, true]);
    expect([file, text.match(/\b[CE]\d{3}\b|claim:|predicate|\b[A-Z]+_OF\b/g)]).toEqual([file, null]);
  }
});
