import { Because, type DossierRest, OrState, Thing, type Writing } from './writing.tsx';

const SIDES = ['JOINT', 'OF_A_IN_B', 'OF_B_IN_A', 'IN_A', 'IN_B', 'ABSENT_FROM_A', 'ABSENT_FROM_B'] as const;

type Actor = DossierRest['actors']['nodes'][number];

/** Actors by what ties them to the two; those that are said not to be there stand apart. */
export function Actors({ writing, of }: { writing: Writing; of: DossierRest['actors'] }) {
  const { a, b, context } = writing;
  return (
    <OrState writing={writing} of={of}>
      {SIDES.map((side) => {
        const actors = of.nodes.filter(({ sides }) => sides.includes(side));
        if (actors.length === 0) return null;
        return (
          <div key={side} class={side.startsWith('ABSENT') ? 'denied' : undefined}>
            <h3>{context.messages.t(`side.${side}`, { a: a.name, b: b.name })}</h3>
            <ul class="plain">
              {actors.map((actor) => (
                <ActorLine key={actor.actor.id} writing={writing} actor={actor} />
              ))}
            </ul>
          </div>
        );
      })}
    </OrState>
  );
}

function ActorLine({ writing, actor }: { writing: Writing; actor: Actor }) {
  const { word } = writing.context.messages;
  return (
    <li>
      <Thing writing={writing} thing={actor.actor} />
      <ul class="ties">
        {actor.ties.map(({ kind, country, event, claim }) => (
          <li key={`${kind}${claim.id}${event?.id}${country?.id}`}>
            {word('choice', kind)} {(event ?? country) && '· '}
            {event ? <Thing writing={writing} thing={event} /> : country?.name}
            <Because writing={writing} because={{ claims: [claim] }} />
          </li>
        ))}
      </ul>
    </li>
  );
}
