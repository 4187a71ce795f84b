import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from '../../look/kinds.ts';
import { CORNERS } from './shapes.ts';

/** What sigma is given of a node, beside its own. */
interface ShapeData extends NodeDisplayData {
  readonly shape: Shape;
}

/** The order is that of the numbers in the fragment shader. */
const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon'];
const UNIFORMS = ['u_matrix', 'u_size', 'u_larger'] as const;
const CORNER_RADIUS = (shape: Shape): string =>
  Math.hypot(CORNERS[shape][0]?.x ?? 1, CORNERS[shape][0]?.y ?? 0).toFixed(4);

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_larger;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
void main() {
  v_radius = a_radius * u_larger;
  v_offset = a_corner * (v_radius * 1.6 + 3.0);
  v_shape = a_shape;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_offset * vec2(2.0, -2.0) / u_size, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** How far a pixel is from the border of its shape: a polygon is the nearest of its sides. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
float polygon(vec2 at, float radius, float count, float start) {
  float part = 6.2831853 / count;
  float angle = atan(at.y, at.x) - start;
  float within = mod(angle, part) - 0.5 * part;
  return length(at) * cos(within) - radius * cos(0.5 * part);
}
void main() {
  float far = length(v_offset) - v_radius;
  if (v_shape > 3.5) far = polygon(v_offset, v_radius * ${CORNER_RADIUS('hexagon')}, 6.0, 0.0);
  else if (v_shape > 2.5) far = polygon(v_offset, v_radius * ${CORNER_RADIUS('triangle')}, 3.0, -1.5707963);
  else if (v_shape > 1.5) far = polygon(v_offset, v_radius * ${CORNER_RADIUS('diamond')}, 4.0, 0.0);
  else if (v_shape > 0.5) far = polygon(v_offset, v_radius * ${CORNER_RADIUS('square')}, 4.0, 0.7853982);
  #ifdef PICKING_MODE
  gl_FragColor = far > 0.0 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = v_color * (1.0 - smoothstep(-0.5, 0.5, far));
  #endif
}`;

/** Nodes in the shape of their type, as sigma draws them; the type of class that it makes itself. */
export const createNodeProgram = () =>
  class extends NodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, color, shape } = data as ShapeData;
      this.array.set([x, y, size, SHAPES.indexOf(shape), floatColor(color), id], start);
    }

    setUniforms(
      { matrix, width, height, sizeRatio }: RenderParams,
      { gl, uniformLocations }: typeof this.normalProgram,
    ) {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform2f(uniformLocations['u_size'] ?? null, width, height);
      gl.uniform1f(uniformLocations['u_larger'] ?? null, 1 / sizeRatio);
    }
  };
