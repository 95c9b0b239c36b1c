// Two bundles: the panel that ships (dist/panel), and the stand-in for Word that never does (dist/stand-in). With `--env bench` also the page
// that the bench measures the panel beside (dist/template).
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const shared = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, types: [] } },
      },
    ],
  },
  // What was compiled and shrunk before is not done again; a build after a small change takes seconds.
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, 'dist/cache'),
    buildDependencies: { config: [path.resolve(__dirname, 'webpack.config.js')] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const out = (folder) => ({
    path: path.resolve(__dirname, 'dist', folder),
    filename: '[name].[contenthash:10].js',
    clean: true,
  });
  return [
    {
      ...shared,
      mode,
      name: 'panel',
      devtool: mode === 'production' ? false : 'source-map',
      entry: { taskpane: './src/taskpane/index.tsx' },
      output: out('panel'),
      plugins: [
        new HtmlPlugin({
          template: './src/taskpane/taskpane.html',
          filename: 'taskpane.html',
          chunks: ['taskpane'],
        }),
        new CopyPlugin({
          patterns: [{ from: 'assets/icons/*.png', to: 'icons/[name][ext]' }, { from: 'manifest.xml' }],
        }),
      ],
    },
    {
      ...shared,
      mode,
      name: 'stand-in',
      devtool: 'source-map',
      entry: { 'stand-in': './src/stand-in/page/index.ts' },
      output: out('stand-in'),
      plugins: [
        new HtmlPlugin({ template: './src/stand-in/page/stand-in.html', filename: 'index.html', chunks: ['stand-in'] }),
        new CopyPlugin({
          patterns: [
            { from: 'assets/samples/*.docx', to: 'samples/[name][ext]' },
            {
              from: 'carlito-latin-{400,700}-{normal,italic}.woff2',
              context: path.join(path.dirname(require.resolve('@fontsource/carlito/package.json')), 'files'),
              to: 'fonts/[name][ext]',
            },
          ],
        }),
      ],
    },
    ...(env.bench
      ? [
          {
            ...shared,
            mode,
            name: 'template',
            entry: { taskpane: './test/bench/template/template-page.tsx' },
            output: out('template'),
            plugins: [new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html' })],
          },
        ]
      : []),
  ];
};
