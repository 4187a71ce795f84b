import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What sigma is given of a link, beside its own: its control point in the graph's units, and the radius of its target. */
interface BentData extends EdgeDisplayData {
  readonly controlX: number;
  readonly controlY: number;
  readonly editorial: boolean;
  readonly directed: boolean;
  readonly end: number;
}

/** A curve is drawn in so many straight pieces. */
const PIECES = 14;
const UNIFORMS = ['u_matrix', 'u_size', 'u_larger', 'u_thinner'] as const;

/** A point of the curve in pixels, moved aside by half the width; or a corner of the arrow. */
const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_control;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dashed;
attribute float a_directed;
attribute float a_radius;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_place;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_larger;
uniform float u_thinner;
varying vec4 v_color;
varying float v_aside;
varying float v_half;
varying float v_along;
vec2 pixels(vec2 at) { return (u_matrix * vec3(at, 1.0)).xy * 0.5 * u_size; }
void main() {
  vec2 start = pixels(a_start);
  vec2 control = pixels(a_control);
  vec2 end = pixels(a_end);
  float at = a_place.x;
  vec2 point = mix(mix(start, control, at), mix(control, end, at), at);
  vec2 way = normalize(mix(control - start, end - control, at) + vec2(1e-6, 0.0));
  vec2 aside = vec2(-way.y, way.x);
  float length = 0.5 * (distance(start, control) + distance(control, end) + distance(start, end));
  v_half = 0.5 * a_width * u_thinner;
  v_aside = a_place.y * (v_half + 1.0);
  v_along = a_dashed > 0.5 ? at * length : -1.0;
  if (a_place.z > 0.5) {
    float arrow = 5.0 * u_larger < 2.2 ? 0.0 : 5.0 * u_larger * a_directed;
    point = end - way * (a_radius * u_larger + 2.0 + abs(a_place.y) * arrow);
    v_aside = 0.0;
    v_half = 2.0;
    v_along = -1.0;
    point += aside * a_place.y * arrow * 0.42;
  } else {
    point += aside * v_aside;
  }
  gl_Position = vec4(2.0 * point / u_size, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_aside;
varying float v_half;
varying float v_along;
void main() {
  if (v_along >= 0.0 && mod(v_along, 9.0) > 5.0) discard;
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = v_color.a * (1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_aside)));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

/** Links along their curves, dashed where they are the editors', with an arrow at the end. */
export const createLinkProgram = () =>
  class extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      const places = placesOfVertices();
      return {
        VERTICES: places.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_control', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_dashed', size: 1, type: FLOAT },
          { name: 'a_directed', size: 1, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_place', size: 3, type: FLOAT }],
        CONSTANT_DATA: places,
      };
    }

    processVisibleItem(...given: [number, number, NodeDisplayData, NodeDisplayData, EdgeDisplayData]): void {
      const [id, start, source, target, data] = given;
      const { controlX, controlY, editorial, directed, end, size, color } = data as BentData;
      const control = framed(this.renderer.getCustomBBox(), controlX, controlY);
      const ends = [source.x, source.y, ...control, target.x, target.y];
      const marks = [editorial ? 1 : 0, directed ? 1 : 0];
      this.array.set([...ends, size, ...marks, end, floatColor(color), id], start);
    }

    setUniforms(given: RenderParams, { gl, uniformLocations }: typeof this.normalProgram): void {
      const scale = Math.min(given.width, given.height) / (given.zoomRatio * extentOf(this.renderer.getCustomBBox()));
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, given.matrix);
      gl.uniform2f(uniformLocations['u_size'] ?? null, given.width, given.height);
      gl.uniform1f(uniformLocations['u_larger'] ?? null, 1 / given.sizeRatio);
      gl.uniform1f(uniformLocations['u_thinner'] ?? null, Math.min(1, 0.5 + scale));
    }
  };

type Box = { readonly x: readonly [number, number]; readonly y: readonly [number, number] } | null;

const extentOf = (box: Box): number => (box === null ? 1 : box.x[1] - box.x[0]);

/** A point of the graph in sigma's square from 0 to 1. */
const framed = (box: Box, x: number, y: number): [number, number] => [x / extentOf(box) + 0.5, y / extentOf(box) + 0.5];

/** How far along, on which side, and whether it is of the arrow. */
function placesOfVertices(): number[][] {
  const pieces = Array.from({ length: PIECES }, (_, piece) => {
    const [from, to] = [piece / PIECES, (piece + 1) / PIECES];
    return [
      [from, -1, 0],
      [from, 1, 0],
      [to, 1, 0],
      [from, -1, 0],
      [to, 1, 0],
      [to, -1, 0],
    ];
  });
  const arrow = [
    [1, 0, 1],
    [1, -1, 1],
    [1, 1, 1],
  ];
  return [...pieces.flat(), ...arrow];
}
