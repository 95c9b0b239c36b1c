// A drawing on screen, in the colours of the theme. In contrast colours everything is a line or a text.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Drawing, Ink, Shape } from '../../app/drawings/drawing';

const useStyles = makeStyles({
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '480px',
    '--drawing-quiet': tokens.colorNeutralForeground2,
    '--drawing-soft': tokens.colorNeutralBackground4,
    // Colours inside an SVG are not forced. Lines and texts take the panel's own text colour, which is.
    '@media (forced-colors: active)': { '--drawing-quiet': 'currentColor', '--drawing-soft': 'transparent' },
  },
});

const colours: Readonly<Record<Ink, string>> = {
  text: 'currentColor',
  quiet: 'var(--drawing-quiet)',
  line: 'currentColor',
  soft: 'var(--drawing-soft)',
  strong: 'currentColor',
};
const colour = (ink: Ink | undefined): string => (ink === undefined ? 'none' : colours[ink]);

export function DrawingOnScreen({ drawing: { width, height, shapes, description } }: { drawing: Drawing }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
      fontFamily="inherit"
    >
      {shapes.map((shape, at) => (
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
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
