/** Numbers that are the same each time (a linear congruence). */
export function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const below = (bound) => Math.floor(next() * bound);
  return { below, oneOf: (list) => list[below(list.length)] };
}
