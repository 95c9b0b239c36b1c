// Two bundles: the panel that ships (dist/panel), and the stand-in for Word that never does (dist/stand-in). With `--env bench` also the page
// that the bench measures the panel beside (dist/template), with `--env pseudo` the panel in a pseudo-locale (dist/pseudo). With `--env origin=https://…` the panel becomes a site for that address
// (dist/release); `--env earlier=FOLDER` keeps the code of a release made elsewhere, `--env contact=…` is the sentence that says whom to ask.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
require('tsx/cjs');
const { chunksFile, partsOf } = require('./hosting/chunks.ts');
const { pagePolicy } = require('./hosting/headers.ts');
const { developmentOrigin, manifestFor, originProblem } = require('./hosting/manifest.ts');
const { pageFiles } = require('./hosting/pages/index.ts');
const { earlierProblem, makeSite, projectFiles } = require('./hosting/site.ts');
const { formatModule, wordModules } = require('./test/pseudo/words.ts');

const shared = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  // webpack's own minimizer, with the one that is written in Rust: the build takes less than half as long.
  // A third look finds what the first two made shorter still.
  optimization: {
    minimizer: [
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 3 } } }),
    ],
  },
  // What was compiled and shrunk before is not done again; a build after a small change takes seconds.
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, 'dist/cache'),
    buildDependencies: {
      config: ['webpack.config.js', 'hosting/headers.ts'].map((file) => path.resolve(__dirname, file)),
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Puts the pages beside the panel, and when that is built makes its manifest: for development, or with a whole site for an address. */
const besidePanel = ({ origin, earlier, contact }) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('pages', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'pages', stage }, () => {
        for (const [name, html] of Object.entries(pageFiles(contact)))
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(html));
      });
    });
    compiler.hooks.done.tap('manifest', (stats) => {
      if (stats.hasErrors()) return;
      const project = projectFiles(__dirname);
      const dist = path.resolve(__dirname, 'dist');
      mkdirSync(dist, { recursive: true });
      const { chunks, chunkGraph } = stats.compilation;
      const inChunks = [...chunks].map((chunk) => ({
        file: [...chunk.files].find((file) => file.endsWith('.js')),
        parts: partsOf(chunkGraph.getChunkModulesIterable(chunk)),
      }));
      writeFileSync(chunksFile(__dirname), JSON.stringify(inChunks.filter(({ file }) => file !== undefined)));
      writeFileSync(
        path.join(dist, 'manifest.xml'),
        manifestFor(project.manifest, { origin: developmentOrigin, version: project.version }),
      );
      if (origin === undefined) return;
      makeSite({
        ...project,
        origin,
        earlier,
        contact,
        panel: path.join(dist, 'panel'),
        into: path.join(dist, 'release'),
      });
      process.stdout.write('The site is in dist/release/site, its manifest in dist/release/manifest.xml.\n');
    });
  },
});

/** What may stand after `--env`. */
const settings = ['origin', 'earlier', 'contact', 'bench', 'pseudo'];

/** Says in a sentence what is wrong with what stands after `--env`; undefined where nothing is. */
function problemWith(env, { entry }) {
  // npm keeps "--env" to itself where its own two dashes are missing, and hands on the rest.
  if (entry !== undefined)
    return `"${entry.join(' ')}" came without --env. Two dashes go before it: npm run build -- --env origin=https://…`;
  const unknown = Object.keys(env).find((name) => !settings.includes(name) && !name.startsWith('WEBPACK_')); // webpack adds those itself
  if (unknown !== undefined) return `There is no setting "${unknown}" for --env. There are: ${settings.join(', ')}.`;
  if ('origin' in env && (env.origin === true || !env.origin))
    return 'Give the address after --env origin=, for example https://enquiry.school.example';
  if (env.origin === undefined)
    return env.earlier === undefined
      ? undefined
      : 'A release is made for an address: give --env origin=https://…, too.';
  return (
    originProblem(String(env.origin)) ?? (env.earlier === undefined ? undefined : earlierProblem(String(env.earlier)))
  );
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  const problem = problemWith(env, argv);
  if (problem) throw Object.assign(new Error(problem), { stack: problem }); // a sentence for the person, without our files
  const out = (folder) => ({
    path: path.resolve(__dirname, 'dist', folder),
    filename: 'code/[name].[contenthash:10].js', // one folder for what never changes under its name, so that any host can say so
    clean: true,
  });
  return [
    {
      ...shared,
      mode,
      name: 'panel',
      devtool: mode === 'production' ? false : 'source-map',
      entry: { taskpane: './src/taskpane/index.tsx', 'late-library': './src/taskpane/late-library.ts' },
      output: out('panel'),
      plugins: [
        new HtmlPlugin({
          template: './src/taskpane/taskpane.html',
          filename: 'taskpane.html',
          chunks: ['taskpane'],
          templateParameters: { pagePolicy },
        }),
        new CopyPlugin({ patterns: [{ from: 'assets/icons/*.png', to: 'icons/[name][ext]' }] }),
        besidePanel(env),
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
    ...(env.pseudo
      ? [
          {
            ...shared,
            mode,
            name: 'pseudo',
            optimization: { minimize: false }, // it is looked at, not shipped
            module: {
              rules: [
                ...shared.module.rules,
                {
                  test: [wordModules, formatModule],
                  enforce: 'pre',
                  loader: path.resolve(__dirname, 'test/pseudo/loader.ts'),
                },
              ],
            },
            entry: { taskpane: './src/taskpane/index.tsx' },
            output: out('pseudo'),
            plugins: [
              new HtmlPlugin({
                template: './src/taskpane/taskpane.html',
                filename: 'taskpane.html',
                templateParameters: { pagePolicy },
              }),
            ],
          },
        ]
      : []),
    ...(env.bench
      ? [
          {
            ...shared,
            mode,
            name: 'template',
            entry: { taskpane: './test/bench/template/template-page.tsx' },
            output: out('template'),
            plugins: [
              new HtmlPlugin({
                template: './src/taskpane/taskpane.html',
                filename: 'taskpane.html',
                templateParameters: { pagePolicy },
              }),
            ],
          },
        ]
      : []),
  ];
};
