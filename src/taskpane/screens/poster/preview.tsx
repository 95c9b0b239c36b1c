// A small picture of the page as it will be: on white and in its own colours, whatever the colours of the panel.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { LaidOut, PageShape } from '../../../app/drawings/poster-layout';
import { paperColours } from '../../../app/drawings/drawing-to-png';
import { fontsLike } from '../../../app/drawings/poster-to-png';
import { DrawnShape, type Palette } from '../../ui/drawn-shape';

const onPaper: Palette = { colours: paperColours, boxOpacity: 0.5 };

const useStyles = makeStyles({
  page: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '480px',
    margin: `${tokens.spacingVerticalM} 0`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: '#ffffff',
    // A page stays a page in contrast colours.
    forcedColorAdjust: 'none',
  },
});

export function Preview({ page, label }: { page: LaidOut; label: string }) {
  const styles = useStyles();
  const { width, height, paperHeight, shapes } = page;
  return (
    <svg className={styles.page} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g fontFamily={fontsLike(page.font)}>
        {shapes.map((shape, at) => (
          <OnPage key={at} shape={shape} />
        ))}
      </g>
      {height > paperHeight && (
        <line
          x1={0}
          x2={width}
          y1={paperHeight}
          y2={paperHeight}
          stroke="#1f1f1f"
          strokeWidth={3}
          strokeDasharray="12"
        />
      )}
    </svg>
  );
}

function OnPage({ shape }: { shape: PageShape }) {
  switch (shape.kind) {
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : undefined}
          fill={`#${shape.colour}`}
          textLength={shape.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {shape.text}
        </text>
      );
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={shape.fill === null ? 'none' : `#${shape.fill}`}
          stroke={`#${shape.line}`}
          strokeWidth={1.5}
        />
      );
    case 'rule':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.thick} fill={`#${shape.colour}`} />;
    case 'drawing':
      return (
        <g transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}>
          {shape.drawing.shapes.map((one, at) => (
            <DrawnShape key={at} shape={one} palette={onPaper} />
          ))}
        </g>
      );
  }
}
