import type { Linter } from 'eslint';

/** Layers from the bottom up, with the layers each may import from. */
export const layers: Readonly<Record<string, readonly string[]>>;
/** ESLint configuration that keeps the arrows; usable alone, without type information. */
export const layerConfig: Linter.Config;
export const reactPackages: readonly string[];
