// One shape of a drawing as SVG, in the colours it is given.
import type { Ink, Shape } from '../../app/drawings/drawing';

export interface Palette {
  readonly colours: Readonly<Record<Ink, string>>;
  /** How much of a box's fill shows; all of it where nothing is said. */
  readonly boxOpacity?: number;
}

export function DrawnShape({ shape, palette: { colours, boxOpacity } }: { shape: Shape; palette: Palette }) {
  const colour = (ink: Ink | undefined): string => (ink === undefined ? 'none' : colours[ink]);
  switch (shape.kind) {
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill={colour(shape.fill)}
          fillOpacity={shape.fill === 'soft' ? 0.5 : undefined}
          stroke={colour(shape.line)}
          strokeWidth={shape.width ?? 2}
          strokeDasharray={shape.dash}
        />
      );
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={colour(shape.fill)}
          fillOpacity={boxOpacity}
          stroke={colour(shape.line)}
        />
      );
    case 'line':
      return (
        <line
          x1={shape.from[0]}
          y1={shape.from[1]}
          x2={shape.to[0]}
          y2={shape.to[1]}
          stroke={colour(shape.ink)}
          strokeWidth={shape.width}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 600 : undefined}
          fill={colour(shape.ink)}
          textAnchor={shape.middle ? 'middle' : undefined}
        >
          {shape.text}
        </text>
      );
  }
}
